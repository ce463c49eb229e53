# The learners' shell where Windows has no Shell Launcher: starts Mashq again whenever it ends.
# Exit code 86: a supervisor left the kiosk, and Mashq has told Windows to sign out.
$program = Join-Path $env:ProgramFiles 'Mashq\Mashq.exe'
do {
  $process = Start-Process -FilePath $program -PassThru -Wait
  Start-Sleep -Seconds 1
} while ($process.ExitCode -ne 86)
