# Puts assigned-access.xml in place; -Undo takes it away again. As administrator.
param([switch] $Undo)
$ErrorActionPreference = 'Stop'
if ($Undo) { & "$PSScriptRoot\bridge.ps1" -Property Configuration }
else { & "$PSScriptRoot\bridge.ps1" -Property Configuration -File "$PSScriptRoot\assigned-access.xml" }
