import { runVitest } from '../checks.ts';
import { readContent } from './compile.ts';
import { sayMistake } from './mistake.ts';
import { proveAll, type Proof } from './proofs.ts';
import { exerciseTable, objectiveTable } from './table.ts';

/**
 * `npm run content`: checks the content, proves every exercise, and prints both as tables. With `--quick` each
 * solution runs once and one omission is sampled; with `--window` every exercise is done in a real window, too, in every
 * language. Says by its exit code whether everything holds.
 */
async function report(depth: 'all' | 'sample'): Promise<boolean> {
  const { exercises, mistakes } = await readContent();
  for (const mistake of mistakes) console.log(sayMistake(mistake));
  if (mistakes.length > 0) {
    console.log(`\n${mistakes.length} to put right before anything can be proved.`);
    return false;
  }
  const started = Date.now();
  const proofs = await proveAll(exercises, depth, tell);
  const all = exercises.map((each) => each.exercise);
  console.log(`\n${exerciseTable(all, proofs)}\n\n${objectiveTable(all)}\n`);
  const holding = proofs.filter((each) => each.failures.length === 0).length;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${holding} of ${proofs.length} proofs hold (${depth === 'all' ? 'every omission' : 'a sample of omissions'}, ${seconds} s)`,
  );
  return holding === proofs.length;
}

function tell({ exercise, language, failures, cached }: Proof): void {
  const verdict = failures.length === 0 ? 'holds' : 'does not hold';
  console.log(`${exercise} (${language}): the proof ${verdict}${cached ? ', as before' : ''}`);
  for (const failure of failures) console.log(`  ${failure}`);
}

/** `npm test` does each exercise in the window in one language; here each is done in all. */
async function inWindow(): Promise<boolean> {
  process.env.MASHQ_PROOFS = 'all';
  return (await runVitest('e2e', ['tests/e2e/proofs'])) === 0;
}

const asked = (flag: string): boolean => process.argv.includes(flag);
const holds =
  (await report(asked('--quick') ? 'sample' : 'all')) && (!asked('--window') || (await inWindow()));
process.exitCode = holds ? 0 : 1;
