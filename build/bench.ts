import { runVitest } from './checks.ts';
import setUp from './test-setup.ts';

const tearDown = await setUp();
try {
  process.exitCode = await runVitest('bench', ['--silent=false', '--disable-console-intercept']);
} finally {
  tearDown();
}
