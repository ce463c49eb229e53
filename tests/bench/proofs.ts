import { pathToFileURL } from 'node:url';
import { readContent } from '../../build/content/compile.ts';
import { prove } from '../../build/content/prove.ts';
import { workspaceRules } from '../../build/content/workspaces.ts';
import { inLanguage, languages } from '../../core/language/index.ts';
import { openHeadless } from '../../renderer/workspaces/headless.ts';
import { median } from './row.ts';

export interface Proved {
  exercise: string;
  milliseconds: number;
}

/** Milliseconds to prove each exercise of Excel in each language as `npm test` does: once, with one task left out. */
export async function excelProofs(): Promise<Proved[]> {
  const { exercises } = await readContent();
  const workspace = await openHeadless('excel');
  const proved: Proved[] = [];
  for (const { exercise, starters, files } of exercises.filter((each) => each.exercise.workspace === 'excel'))
    for (const language of languages) {
      const proving = {
        exercise: inLanguage(exercise, language),
        starter: starters[language],
        files: files[language],
        workspace,
        rules: workspaceRules.excel,
      };
      const began = performance.now();
      await prove(proving, [0]);
      proved.push({ exercise: exercise.id, milliseconds: performance.now() - began });
    }
  workspace.dispose();
  return proved;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const proofs = await excelProofs();
  console.log(`${median(proofs.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms, and of the slowest:`);
  for (const { exercise, milliseconds } of proofs
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, 10))
    console.log(`${milliseconds.toFixed(0)} ms: ${exercise}`);
}
