# A kiosk that neither sleeps nor goes dark in the middle of a word, and that its power button switches off.
# -Undo puts back the plan as Windows ships it. As administrator.
param([switch] $Undo)
$ErrorActionPreference = 'Stop'
if ($Undo) { powercfg.exe /restoredefaultschemes; return }
powercfg.exe /change standby-timeout-ac 0
powercfg.exe /change hibernate-timeout-ac 0
powercfg.exe /change monitor-timeout-ac 30
powercfg.exe /setacvalueindex scheme_current sub_buttons pbuttonaction 3
powercfg.exe /setacvalueindex scheme_current sub_buttons sbuttonaction 0
powercfg.exe /setactive scheme_current
