# For editions without Shell Launcher and keyboard filter, and beside them everywhere: what the learners' account may
# do, as Group Policy would set it. Mashq becomes its shell with -Shell. -Undo takes everything away. As administrator,
# after the account was made and was signed in once:  .\group-policy.ps1 -Account mashq-learner -Shell
param(
  [Parameter(Mandatory)] [string] $Account,
  [switch] $Shell,
  [switch] $Undo
)
$ErrorActionPreference = 'Stop'

$user = Get-LocalUser -Name $Account
$known = Get-CimInstance Win32_UserProfile -Filter "SID='$($user.SID.Value)'"
if (-not $known) { throw "Please sign in as $Account once, sign out, and run this again." }
$hive = "HKU\$($user.SID.Value)"
$mustUnload = -not (Test-Path "Registry::$hive")
if ($mustUnload) { reg.exe load $hive (Join-Path $known.LocalPath 'NTUSER.DAT') | Out-Null }

$policies = 'Software\Microsoft\Windows\CurrentVersion\Policies'
# key below the account's hive, name, value
$forAccount = @(
  @("$policies\System", 'DisableTaskMgr', 1),
  @("$policies\System", 'DisableLockWorkstation', 1),
  @("$policies\System", 'DisableChangePassword', 1),
  @("$policies\Explorer", 'NoLogoff', 1),
  @("$policies\Explorer", 'NoWinKeys', 1),
  @("$policies\Explorer", 'NoRun', 1),
  @("$policies\Explorer", 'NoControlPanel', 1),
  @("$policies\Explorer", 'NoDriveTypeAutoRun', 255),
  @("$policies\Explorer", 'NoViewContextMenu', 1),
  # The drives of the computer itself, C: and D:, in the dialogs of Word and Excel.
  @("$policies\Explorer", 'NoViewOnDrive', 12),
  @('Software\Policies\Microsoft\Windows\System', 'DisableCMD', 2),
  @('Software\Policies\Microsoft\Windows\Explorer', 'DisableNotificationCenter', 1),
  @('Software\Policies\Microsoft\Windows\CurrentVersion\PushNotifications', 'NoToastApplicationNotification', 1)
)
$forComputer = @(
  @('SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System', 'HideFastUserSwitching', 1),
  @('SOFTWARE\Policies\Microsoft\Windows\EdgeUI', 'AllowEdgeSwipe', 0),
  @('SOFTWARE\Policies\Microsoft\Windows\Windows Search', 'AllowCortana', 0),
  @('SOFTWARE\Policies\Microsoft\Dsh', 'AllowNewsAndInterests', 0)
)

function Set-Policy($Root, $Policy) {
  $key = "Registry::$Root\$($Policy[0])"
  if ($Undo) { Remove-ItemProperty -Path $key -Name $Policy[1] -ErrorAction SilentlyContinue; return }
  if (-not (Test-Path $key)) { New-Item -Path $key -Force | Out-Null }
  Set-ItemProperty -Path $key -Name $Policy[1] -Value $Policy[2] -Type DWord
}

try {
  foreach ($policy in $forAccount) { Set-Policy $hive $policy }
  foreach ($policy in $forComputer) { Set-Policy 'HKEY_LOCAL_MACHINE' $policy }
  $key = "Registry::$hive\$policies\System"
  if ($Undo) { Remove-ItemProperty -Path $key -Name Shell -ErrorAction SilentlyContinue }
  elseif ($Shell) {
    $command = "powershell.exe -NoProfile -WindowStyle Hidden -ExecutionPolicy Bypass -File `"$PSScriptRoot\mashq-shell.ps1`""
    Set-ItemProperty -Path $key -Name Shell -Value $command -Type String
  }
} finally {
  if ($mustUnload) {
    [GC]::Collect()
    reg.exe unload $hive | Out-Null
  }
}
Write-Host 'Done. It counts from the next sign-in.'
