# Windows Enterprise, Education, IoT Enterprise: keys that lead out do nothing for anybody but administrators.
# -Undo gives them back. As administrator; a restart is needed after the first time.
# Not in the list, on purpose: Win+Space and Alt+Shift (keyboard), Win+U, Win+Plus, Win+Minus, Win+Esc, Win+Ctrl+C,
# Win+Ctrl+Enter, Win+Ctrl+O and Shift five times (aids).
param([switch] $Undo)
$ErrorActionPreference = 'Stop'
$space = 'root\standardcimv2\embedded'
$keys = 'Ctrl+Alt+Del', 'Ctrl+Shift+Esc', 'Ctrl+Esc', 'Alt+Tab', 'Shift+Alt+Tab', 'Ctrl+Tab+Alt', 'Alt+Esc', 'Alt+F4',
  'Alt+Space', 'Win+L', 'Win+R', 'Win+E', 'Win+D', 'Win+M', 'Win+Tab', 'Win+F', 'Win+Home', 'Win+Up', 'Win+Down',
  'Win+Left', 'Win+Right', 'Win+Break', 'Application', 'LaunchMail', 'LaunchApp1', 'LaunchApp2', 'LaunchMediaSelect',
  'BrowserBack', 'BrowserForward', 'BrowserRefresh', 'BrowserHome', 'BrowserSearch', 'BrowserFavorites'
$others = 'Win+X', 'Win+I', 'Win+A', 'Win+N', 'Win+S', 'Win+Q', 'Win+W', 'Win+C', 'Win+G', 'Win+H', 'Win+K', 'Win+P',
  'Win+T', 'Win+V', 'Win+B', 'Win+Shift+S', 'Win+PrintScreen'

if (-not $Undo) {
  Enable-WindowsOptionalFeature -Online -FeatureName Client-KeyboardFilter -All -NoRestart | Out-Null
  if (-not (Get-CimClass -Namespace $space -ClassName WEKF_PredefinedKey -ErrorAction SilentlyContinue)) {
    Write-Host 'The keyboard filter is on after a restart. Please restart and run this once more.'
    return
  }
  # Administrators keep all of their keys.
  Get-CimInstance -Namespace $space -ClassName WEKF_Settings -Filter "Name='DisableKeyboardFilterForAdministrators'" |
    ForEach-Object { $_.Value = 'true'; Set-CimInstance -CimInstance $_ }
}
foreach ($key in $keys) {
  Get-CimInstance -Namespace $space -ClassName WEKF_PredefinedKey -Filter "Id='$key'" |
    ForEach-Object { $_.Enabled = -not $Undo; Set-CimInstance -CimInstance $_ }
}
foreach ($key in $others) {
  $known = Get-CimInstance -Namespace $space -ClassName WEKF_CustomKey -Filter "Id='$key'"
  if ($known) { $known.Enabled = -not $Undo; Set-CimInstance -CimInstance $known }
  elseif (-not $Undo) {
    Invoke-CimMethod -Namespace $space -ClassName WEKF_CustomKey -MethodName Add -Arguments @{ CustomKey = $key } | Out-Null
  }
}
if ($Undo) { Disable-WindowsOptionalFeature -Online -FeatureName Client-KeyboardFilter -NoRestart | Out-Null }
Write-Host 'Done. Administrators keep all keys.'
