import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Language } from '../../core/language/index.ts';
import { waysOut, type Held } from './ways-out.ts';

const page = path.join(import.meta.dirname, '../../docs/kiosk.md');

const words = {
  ar: { way: 'طريق الخروج', windows: 'ويندوز', linux: 'لينكس', mashq: 'يمنعه مشق', nobody: 'لا يُمنع' },
  en: { way: 'Way out', windows: 'Windows', linux: 'Linux', mashq: 'Mashq', nobody: 'Nothing' },
};

function cell(held: Held, language: Language): string {
  if (held.by === 'mashq') return words[language].mashq;
  if (held.by === 'system') return `\`${held.file}\``;
  return `${words[language].nobody}: ${held.instead[language]}`;
}

/** The ways out as the table of docs/kiosk.md. */
export function table(language: Language): Promise<string> {
  const { way, windows, linux } = words[language];
  const rows = waysOut.map((row) => [
    row.way[language],
    cell(row.windows, language),
    cell(row.linux, language),
  ]);
  const lines = [[way, windows, linux], ['---', '---', '---'], ...rows];
  return set(lines.map((line) => `| ${line.join(' | ')} |`).join('\n'));
}

/** As the formatter of the repository sets it. */
async function set(text: string): Promise<string> {
  const options = await resolveConfig(page);
  return (await format(text, { ...options, parser: 'markdown' })).trim();
}

const marks = (language: Language) => [`<!-- ways out: ${language} -->`, '<!-- end -->'] as const;

/** The table of one language as the page has it. */
export function tableInPage(language: Language): string {
  const [start, end] = marks(language);
  const text = readFileSync(page, 'utf8');
  const from = text.indexOf(start) + start.length;
  return text.slice(from, text.indexOf(end, from)).trim();
}

/** `tsx build/kiosk/table.ts` writes both tables anew. */
if (import.meta.filename === process.argv[1]) {
  let text = readFileSync(page, 'utf8');
  for (const language of ['en', 'ar'] as const) {
    const [start, end] = marks(language);
    const from = text.indexOf(start) + start.length;
    text = `${text.slice(0, from)}\n\n${await table(language)}\n\n${text.slice(text.indexOf(end, from))}`;
  }
  writeFileSync(page, text);
}
