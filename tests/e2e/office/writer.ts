import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { CommandCall } from '../../../core/exercise/index.ts';
import { calcScript } from './basic/calc.ts';
import { basicProgram, type Script } from './basic/script.ts';
import { writerScript } from './basic/writer.ts';

const run = promisify(execFile);

/** LibreOffice with a profile of its own, so that tests neither meet nor change anybody's settings. */
export class Writer {
  private readonly profile = mkdtempSync(path.join(tmpdir(), 'mashq-writer-'));

  static async start(): Promise<Writer> {
    const writer = new Writer();
    // The first start fills the profile, and would write over a program put there before it.
    await writer.soffice('--terminate_after_init');
    return writer;
  }

  /** Opens a document or workbook unseen, does commands in it, and saves it over itself. */
  work(file: string, commands: readonly CommandCall[]): Promise<void> {
    return this.workAll([{ file, commands }]);
  }

  /** The same for many files, in one start of the program. */
  async workAll(jobs: readonly { file: string; commands: readonly CommandCall[] }[]): Promise<void> {
    const module = path.join(this.profile, 'user/basic/Standard/Module1.xba');
    const report = path.join(this.profile, 'report.txt');
    rmSync(report, { force: true });
    const programs = jobs.map(({ file, commands }) => ({
      fileUrl: pathToFileURL(file).href,
      script: scriptFor(file),
      commands,
    }));
    writeFileSync(module, xmlOf(basicProgram(programs, report)));
    await this.soffice('macro:///Standard.Module1.Work');
    const outcomes = existsSync(report) ? readFileSync(report, 'utf8').trim().split(/\r?\n/) : [];
    const troubles = jobs.flatMap(({ file }, index) =>
      outcomes[index] === 'saved' ? [] : [`${path.basename(file)}: ${outcomes[index] ?? 'no answer'}`],
    );
    if (troubles.length > 0) throw new Error(`LibreOffice did not do the work: ${troubles.join('; ')}`);
  }

  dispose(): void {
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async soffice(task: string): Promise<void> {
    const profile = `-env:UserInstallation=${pathToFileURL(this.profile).href}`;
    await run('soffice', [profile, '--headless', '--norestore', '--nologo', task], { timeout: 90_000 });
  }
}

const scriptFor = (file: string): Script => (file.endsWith('.xlsx') ? calcScript() : writerScript);

/** Whether LibreOffice can be told to do all of some commands in a file of this kind. */
export function canWork(file: string, commands: readonly CommandCall[]): boolean {
  const script = scriptFor(file);
  return commands.every((call) => script.translate(call) !== null);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const xmlOf = (program: string): string =>
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" ' +
  `script:language="StarBasic">${escaped(program)}</script:module>`;
