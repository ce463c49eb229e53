# Switches Shell Launcher on and puts shell-launcher.xml in place; -Undo takes both away again. As administrator.
param([switch] $Undo)
$ErrorActionPreference = 'Stop'
if ($Undo) {
  & "$PSScriptRoot\bridge.ps1" -Property ShellLauncher
  Disable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -NoRestart | Out-Null
} else {
  Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart | Out-Null
  & "$PSScriptRoot\bridge.ps1" -Property ShellLauncher -File "$PSScriptRoot\shell-launcher.xml"
}
