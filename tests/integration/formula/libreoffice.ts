import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { SaxesParser } from 'saxes';
import {
  areaName,
  cellName,
  errorNamed,
  isError,
  storedFormula,
  type Scalar,
} from '../../../core/formula/index.ts';
import type { Outcome } from '../../fixtures/formula/calculated.ts';
import { roomFor } from '../../fixtures/formula/calculated.ts';
import { data } from '../../fixtures/formula/data.ts';

const run = promisify(execFile);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function constantCell(value: Scalar, row: number, column: number): string {
  const name = cellName(row, column);
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${name}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${name}" t="b"><v>${Number(value)}</v></c>`;
  if (isError(value)) return `<c r="${name}" t="e"><v>${value.error}</v></c>`;
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const sheet = (rows: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

const row = (index: number, cells: string): string => `<row r="${index + 1}">${cells}</row>`;

function formulaSheet(formulas: readonly string[], outcomes: readonly Outcome[]): string {
  return sheet(
    formulas
      .map((formula, index) => {
        const top = index * roomFor;
        const { values, array } = outcomes[index]!;
        const area = { top, left: 0, bottom: top + values.length - 1, right: values[0]!.length - 1 };
        const kind = array ? ` t="array" ref="${areaName(area)}"` : '';
        const first = `<c r="${cellName(top, 0)}"><f${kind}>${escaped(storedFormula(formula))}</f></c>`;
        return row(top, first);
      })
      .join(''),
  );
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function book(formulas: readonly string[], outcomes: readonly Outcome[]): Uint8Array {
  const names = ['Formulas', 'Data'];
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': formulaSheet(formulas, outcomes),
    'xl/worksheets/sheet2.xml': sheet(
      data
        .map((values, index) =>
          row(index, values.map((value, at) => constantCell(value, index, at)).join('')),
        )
        .join(''),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The values that are stored in the first sheet of a file that LibreOffice wrote. */
function valuesIn(file: Uint8Array): Map<string, Scalar> {
  const parts = unzipSync(file);
  const shared: string[] = [];
  parse(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()), {
    si: () => void shared.push(''),
    t: (_, text) => void (shared[shared.length - 1] += text),
  });
  const values = new Map<string, Scalar>();
  let cell = { name: '', type: '' };
  parse(strFromU8(parts['xl/worksheets/sheet1.xml']!), {
    c: ({ r, t }) => void (cell = { name: r!, type: t ?? 'n' }),
    v: (_, text) => void values.set(cell.name, typed(cell.type, text, shared)),
  });
  return values;
}

function typed(type: string, text: string, shared: readonly string[]): Scalar {
  if (type === 's') return shared[Number(text)]!;
  if (type === 'b') return text === '1';
  if (type === 'e') return errorNamed(text) ?? text;
  return type === 'n' ? Number(text) : text;
}

/** Calls a rule at the start of an element; for those that hold text, with it at the end. */
function parse(
  xml: string,
  rules: Record<string, (attributes: Record<string, string>, text: string) => void>,
): void {
  if (xml === '') return;
  const parser = new SaxesParser();
  let text = '';
  const holdsText = new Set(['t', 'v']);
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    if (!holdsText.has(name)) rules[name]?.(attributes as Record<string, string>, '');
  });
  parser.on('text', (part) => void (text += part));
  parser.on('closetag', ({ name }) => {
    if (holdsText.has(name)) rules[name]?.({}, text);
  });
  parser.write(xml).close();
}

/** What LibreOffice makes of each formula: as many values as we have. All of them in one conversion. */
export async function libreOffice(
  formulas: readonly string[],
  outcomes: readonly Outcome[],
): Promise<Scalar[][][]> {
  const folder = await mkdtemp(join(tmpdir(), 'mashq-formulas-'));
  try {
    await writeFile(join(folder, 'table.xlsx'), book(formulas, outcomes));
    await run('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
      join(folder, 'table.xlsx'),
    ]);
    const values = valuesIn(await readFile(join(folder, 'out/table.xlsx')));
    return outcomes.map(({ values: ours }, index) =>
      ours.map((line, down) =>
        line.map((_, across) => values.get(cellName(index * roomFor + down, across)) ?? null),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
