import { codeChecks, contentCheck, tier, tiers, type Check, type Outcome, type Tier } from './checks.ts';
import { describe, findElectron } from './electron/find.ts';
import setUp from './test-setup.ts';

const [only, ...filter] = process.argv.slice(2);

/** Lanes that run at once; a lane is checks one after the other. */
type Stage = readonly (readonly Check[])[];

const alone = (check: Check): Stage => [[check]];
const reading: Stage = codeChecks.map((check) => [check]);

if (only === 'lint') await runAll([reading]);
else if (isTier(only))
  await runAll([...(only === 'unit' ? [] : [alone(preparation())]), alone(tier(only, filter))]);
else if (only === undefined)
  await runAll([
    alone(preparation()),
    // The longest tool leaves a core idle, which is enough for what needs no window.
    [...reading, [contentCheck, tier('unit')]],
    alone(tier('integration')),
    alone(tier('e2e')),
  ]);
else throw new Error(`There is no "${only}" to test: lint, ${tiers.join(', ')}, or nothing for all.`);

function isTier(name: string | undefined): name is Tier {
  return tiers.some((each) => each === name);
}

/** Builds the app, finds Electron and opens a screen. Without them the checks that need none still run. */
function preparation(): Check {
  return {
    name: 'build',
    async run() {
      const tearDown = await setUp();
      process.once('exit', tearDown);
      console.log(describe(await findElectron()));
      return { passed: 1, failed: 0 };
    },
  };
}

async function runAll(stages: readonly Stage[]): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const lanes of stages)
    await Promise.all(
      lanes.map(async (lane) => {
        for (const check of lane) outcomes.push(await runOne(check));
      }),
    );
  const passed = outcomes.reduce((sum, each) => sum + each.passed, 0);
  const failed = outcomes.reduce((sum, each) => sum + each.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function runOne(check: Check): Promise<Outcome> {
  const started = Date.now();
  const outcome = await check.run().catch((cause: unknown): Outcome => {
    console.error(cause);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${outcome.failed === 0 ? '✓' : '✗'} ${check.name} (${seconds} s)`);
  return outcome;
}
