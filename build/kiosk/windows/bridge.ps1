# What assigned-access.ps1 and shell-launcher.ps1 share: gives a configuration to Windows, or takes it away.
# The class can only be reached by the SYSTEM account, so a task of that account does it, once.
param(
  [Parameter(Mandatory)] [ValidateSet('Configuration', 'ShellLauncher')] [string] $Property,
  [string] $File
)
$ErrorActionPreference = 'Stop'

$principal = [Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()
if (-not $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
  throw 'Please run this in a PowerShell that was started as administrator.'
}

$work = Join-Path $env:ProgramData 'Mashq\kiosk'
New-Item -ItemType Directory -Force $work | Out-Null
$result = Join-Path $work 'result.txt'
$script = Join-Path $work 'apply.ps1'
Remove-Item $result -ErrorAction SilentlyContinue

$value = if ($File) { "[Net.WebUtility]::HtmlEncode([IO.File]::ReadAllText('$((Resolve-Path $File).Path)'))" } else { '$null' }
@"
try {
  `$class = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
  `$class.$Property = $value
  Set-CimInstance -CimInstance `$class
  'done' | Set-Content '$result'
} catch { "`$_" | Set-Content '$result' }
"@ | Set-Content -Encoding UTF8 $script

$action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument "-NoProfile -ExecutionPolicy Bypass -File `"$script`""
Register-ScheduledTask -TaskName 'Mashq kiosk' -Action $action -User 'SYSTEM' -RunLevel Highest -Force | Out-Null
try {
  Start-ScheduledTask -TaskName 'Mashq kiosk'
  for ($i = 0; $i -lt 60 -and -not (Test-Path $result); $i++) { Start-Sleep -Milliseconds 500 }
} finally {
  Unregister-ScheduledTask -TaskName 'Mashq kiosk' -Confirm:$false
  Remove-Item $script -ErrorAction SilentlyContinue
}
$said = if (Test-Path $result) { Get-Content $result -Raw } else { 'Windows gave no answer.' }
if ($said.Trim() -ne 'done') { throw "Windows did not take it: $said" }
Write-Host 'Windows has taken it. It counts from the next start.'
