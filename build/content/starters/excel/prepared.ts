import { unzipSync } from 'fflate';
import type { CommandCall } from '../../../../core/exercise/index.ts';
import { inLanguage, type Language } from '../../../../core/language/index.ts';
import { openHeadless } from '../../../../renderer/workspaces/headless.ts';
import { settled } from '../settled.ts';
import { workbookFile } from './file.ts';
import type { WorkbookStarter } from './workbook.ts';

/** The .xlsx of a starter in one language, after the commands that prepare it. Throws when one does not run. */
export async function preparedFile(starter: WorkbookStarter, language: Language): Promise<Uint8Array> {
  const cells = workbookFile(starter, language);
  if (!starter.prepare) return cells;
  const workspace = await openHeadless('excel');
  try {
    await workspace.load(cells);
    for (const { command, args = {} } of starter.prepare) {
      const spoken = inLanguage(args, language) as CommandCall['args'];
      const outcome = await workspace.run({ command, args: spoken }, 'solution');
      if (!outcome.ok) throw new Error(`${starter.exercise}: "${command}" answers ${outcome.reason}`);
    }
    return settled(unzipSync(await workspace.save()));
  } finally {
    workspace.dispose();
  }
}
