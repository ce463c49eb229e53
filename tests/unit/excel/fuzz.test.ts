import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync, zipSync, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { runCheck } from '../../../core/exercise/index.ts';
import { excelGrader, readExcel, type ExcelWorkbook } from '../../../core/excel/index.ts';
import { UnreadableFile } from '../../../core/ooxml/index.ts';
import { checkCases, starter } from '../../fixtures/excel/check-cases.ts';

/** `FUZZ=100000 SEED=1 npx vitest run --project unit unit/excel/fuzz` is the long run. */
const inputs = Number(process.env.FUZZ ?? 400);
const firstSeed = Number(process.env.SEED ?? 1);

class Chance {
  private state: number;
  constructor(seed: number) {
    this.state = (Math.imul(seed, 2_654_435_761) >>> 0) % 2_147_483_646 || 1;
  }
  below(limit: number): number {
    this.state = (this.state * 48_271) % 2_147_483_647;
    return this.state % limit;
  }
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

type Parts = Record<string, string>;

const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const everything = readFileSync(new URL('../../fixtures/excel/everything.xlsx', import.meta.url));
const books: Parts[] = [
  partsOf(everything),
  ...checkCases.flatMap(({ right, near }) => [partsOf(right), partsOf(near)]),
];

const values = [
  ...[
    '',
    '0',
    '-1',
    '1',
    '1.5',
    'NaN',
    'Infinity',
    '1e999',
    '99999999999',
    'true',
    ' ',
    '&amp;',
    '#REF!',
    'A1',
    'XFD1048576',
    'XFE1',
    'A0',
  ],
  ...[
    'A:A',
    '1:1',
    'A1:XFD1048576',
    'A1 B2 C3',
    'Sales!A1',
    "'",
    '"',
    '__proto__',
    'constructor',
    'sharedStrings',
    'rId1',
    '../../x',
  ],
  ...[
    'SUM(A1:A9)',
    'A1:',
    '((',
    '"',
    '{1,2;3}',
    'INDIRECT("A1")',
    'OFFSET(A1,1e9,1)',
    '[1]x!A1',
    'Sales!#REF!',
    '_xlfn.SORT(A:A)',
    'REPT("x",1e9)',
  ],
  ...[
    'between',
    'list',
    'expression',
    'array',
    'shared',
    'inlineStr',
    'd',
    'e',
    'percent',
    'frozen',
    '2026-02-30',
    '&#x202E;',
    '00000000',
  ],
] as const;

const elements = [
  '<c r="A1" t="s"><v>9</v></c>',
  '<row r="0"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:XFD1048576">A1:A9</f>',
  '<cfRule type="expression" priority="-1"><formula>A1</formula></cfRule>',
  '<dataValidation sqref="A1"/>',
  '<definedName name="x">x</definedName>',
  '<definedName name="a">b</definedName><definedName name="b">a</definedName>',
  '<sheet name="" sheetId="1" r:id="sheet0"/>',
  '<xf fontId="-5" fillId="x"/>',
  '<mc:AlternateContent/>',
  '<filterColumn/>',
  '<!-- -->',
  '<![CDATA[x]]>',
];

/** One change that keeps the file near enough to a workbook to get past the first gate. */
function changed(parts: Parts, chance: Chance): Parts {
  const name = chance.of(Object.keys(parts));
  const xml = parts[name]!;
  const put = (text: string): Parts => ({ ...parts, [name]: text });
  const kind = chance.below(8);
  if (kind < 3) {
    const attributes = [...xml.matchAll(/="([^"]*)"/g)];
    const one = attributes.length > 0 ? chance.of(attributes) : undefined;
    return one
      ? put(
          `${xml.slice(0, one.index)}="${chance.of(values).replaceAll('"', '&quot;')}"${xml.slice(one.index + one[0].length)}`,
        )
      : parts;
  }
  if (kind === 3) {
    const texts = [...xml.matchAll(/>([^<]+)</g)];
    const one = texts.length > 0 ? chance.of(texts) : undefined;
    return one
      ? put(`${xml.slice(0, one.index)}>${chance.of(values)}<${xml.slice(one.index + one[0].length)}`)
      : parts;
  }
  const tags = [...xml.matchAll(/<([\w:]+)[^<>]*\/>|<([\w:]+)[^<>]*>[^<>]*<\/\2>/g)];
  const tag = tags.length > 0 ? chance.of(tags) : undefined;
  if (!tag) return parts;
  if (kind === 4) return put(xml.slice(0, tag.index) + xml.slice(tag.index + tag[0].length));
  if (kind === 5)
    return put(xml.slice(0, tag.index) + tag[0].repeat(1 + chance.below(20)) + xml.slice(tag.index));
  if (kind === 6) return put(xml.slice(0, tag.index) + chance.of(elements) + xml.slice(tag.index));
  return chance.below(4) === 0
    ? Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name))
    : put(xml.slice(0, tag.index) + chance.of(tags)[0] + xml.slice(tag.index));
}

const model = readExcel(starter);

function readAndJudge(bytes: Uint8Array, chance: Chance): ExcelWorkbook | null {
  try {
    const book = readExcel(bytes);
    for (let times = 0; times < 4; times++) {
      const { check, options } = chance.of(checkCases);
      runCheck(excelGrader, { check, ...options }, book, model);
      runCheck(excelGrader, { check, ...options }, model, book);
    }
    return book;
  } catch (cause) {
    expect(cause).toBeInstanceOf(UnreadableFile);
    expect((cause as Error).message).not.toMatch(/TypeError|RangeError|ReferenceError|is not/);
    return null;
  }
}

it(
  `survives ${inputs} workbooks that are not quite right`,
  { timeout: Math.max(60_000, inputs * 200) },
  () => {
    let read = 0;
    for (let seed = firstSeed; seed < firstSeed + inputs; seed++) {
      const chance = new Chance(seed);
      let parts = chance.of(books);
      for (let times = 1 + chance.below(4); times > 0; times--) parts = changed(parts, chance);
      const bytes = zipSync(
        Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
        { level: 0 },
      );
      try {
        if (readAndJudge(bytes, chance)) read++;
      } catch (cause) {
        throw new Error(`SEED=${seed}: ${String(cause)}`, { cause });
      }
    }
    expect(read).toBeGreaterThan(inputs / 4);
  },
);
