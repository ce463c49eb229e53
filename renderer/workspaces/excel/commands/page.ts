import { z } from 'zod';
import { parseArea, sheetColumns, sheetRows, type Area } from '../../../../core/formula/index.ts';
import { childOf } from '../../../../core/ooxml/tree/index.ts';
import {
  breaksOf,
  changeMargins,
  changePrintOptions,
  changeSetup,
  clearBreaks,
  headerParts,
  printAreaOf,
  setBreak,
  setFits,
  setHeaderFooter,
  setPrintArea,
  setPrintTitles,
} from '../engine/data/page.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';

/** Runs something, and says whether the document is another afterwards. */
function changing({ document }: Bench, act: () => void): boolean {
  const before = document.book.parts;
  act();
  return document.book.parts !== before;
}

const isArea = (text: string): boolean => parseArea(text) !== null;

const printArea = command({
  id: 'print-area',
  args: z.strictObject({ is: z.union([z.enum(['set', 'clear']), z.string().refine(isArea)]) }),
  presses: [
    { args: { is: 'set' }, label: 'print-area.set' },
    { args: { is: 'clear' }, label: 'print-area.clear' },
  ],
  can: ({ document }, { is }) => is !== 'clear' || printAreaOf(document.book, document.active).length > 0,
  run: (bench, { is }) =>
    changing(bench, () => {
      const { document } = bench;
      const areas = is === 'set' ? document.selection.ranges : is === 'clear' ? [] : [parseArea(is)!];
      setPrintArea(document, areas);
    }),
});

/** `1:2` or `1` for rows, `A:B` or `A` for columns. */
const span = (axis: 'row' | 'column') =>
  z
    .string()
    .trim()
    .transform((text) => text.replaceAll('$', ''))
    .transform((text) => (text === '' || text.includes(':') ? text : `${text}:${text}`))
    .refine((text) => {
      if (text === '') return true;
      const area = parseArea(text);
      return area !== null && (axis === 'row' ? isRows(area) : isColumns(area));
    });
const isRows = ({ left, right }: Area): boolean => left === 0 && right === sheetColumns - 1;
const isColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === sheetRows - 1;

const titleArguments = z.strictObject({ rows: span('row').optional(), columns: span('column').optional() });

const printTitles = command<z.output<typeof titleArguments>>({
  id: 'print-titles',
  args: titleArguments as z.ZodType<z.output<typeof titleArguments>>,
  presses: [],
  run: (bench, { rows, columns }) =>
    changing(bench, () => {
      const top = rows ? parseArea(rows) : null;
      const side = columns ? parseArea(columns) : null;
      setPrintTitles(
        bench.document,
        top && { first: top.top, last: top.bottom },
        side && { first: side.left, last: side.right },
      );
    }),
});

/** Excel's presets, in inches. */
const presets = {
  normal: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  wide: { left: 1, right: 1, top: 1, bottom: 1, header: 0.5, footer: 0.5 },
  narrow: { left: 0.25, right: 0.25, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
} as const;
const presetNames = ['normal', 'wide', 'narrow'] as const;
const centimetres = z.number().min(0).max(60).optional();

const marginArguments = z
  .strictObject({
    is: z.enum(presetNames).optional(),
    top: centimetres,
    bottom: centimetres,
    left: centimetres,
    right: centimetres,
  })
  .refine((asked) => Object.values(asked).some((each) => each !== undefined));

const margins = command<z.output<typeof marginArguments>>({
  id: 'margins',
  args: marginArguments,
  presses: presetNames.map((is) => ({ args: { is }, label: `margins.${is}` })),
  run: (bench, { is, ...own }) =>
    changing(bench, () => {
      const inches = Object.entries(own).flatMap(([side, value]) =>
        value === undefined ? [] : [[side, Number((value / 2.54).toFixed(6))] as const],
      );
      changeMargins(bench.document, { ...(is ? presets[is] : {}), ...Object.fromEntries(inches) });
    }),
  state: ({ document }) => {
    const stated = childOf(document.part.root, 'pageMargins');
    const same = (name: (typeof presetNames)[number]): boolean =>
      Object.entries(presets[name]).every(
        ([side, value]) => Number(stated?.get(side) ?? presets.normal[side as 'left']) === value,
      );
    return presetNames.find(same) ?? null;
  },
});

const setupOf = ({ document }: Bench, name: string): string | undefined =>
  childOf(document.part.root, 'pageSetup')?.get(name);

const orientation = command({
  id: 'orientation-page',
  args: z.strictObject({ is: z.enum(['portrait', 'landscape']) }),
  presses: (['portrait', 'landscape'] as const).map((is) => ({
    args: { is },
    label: `orientation-page.${is}`,
  })),
  run: (bench, { is }) => changing(bench, () => changeSetup(bench.document, { orientation: is })),
  state: (bench) => (setupOf(bench, 'orientation') === 'landscape' ? 'landscape' : 'portrait'),
});

/** ST_PaperSize by its number (ECMA-376 Part 1 §18.3.1.63). */
export const papers = { letter: 1, legal: 5, a3: 8, a4: 9, a5: 11 } as const;
const paperNames = ['letter', 'legal', 'a3', 'a4', 'a5'] as const;

const paper = command({
  id: 'paper',
  args: z.strictObject({ is: z.enum(paperNames) }),
  presses: paperNames.map((is) => ({ args: { is }, label: `paper.${is}` })),
  run: (bench, { is }) => changing(bench, () => changeSetup(bench.document, { paperSize: papers[is] })),
  state: (bench) =>
    paperNames.find((name) => String(papers[name]) === (setupOf(bench, 'paperSize') ?? '1')) ?? null,
});

const pages = z.int().min(0).max(32_767);

const fitTo = command({
  id: 'fit-to',
  args: z.strictObject({ width: pages, height: pages }),
  presses: [],
  run: (bench, { width, height }) =>
    changing(bench, () => {
      const fits = width > 0 || height > 0;
      setFits(bench.document, fits);
      changeSetup(
        bench.document,
        fits
          ? { fitToWidth: width === 1 ? null : width, fitToHeight: height === 1 ? null : height, scale: null }
          : { fitToWidth: null, fitToHeight: null },
      );
    }),
});

const scale = command({
  id: 'print-scale',
  args: z.strictObject({ is: z.int().min(10).max(400) }),
  presses: [],
  run: (bench, { is }) =>
    changing(bench, () => {
      setFits(bench.document, false);
      changeSetup(bench.document, { scale: is === 100 ? null : is, fitToWidth: null, fitToHeight: null });
    }),
});

const part = z.string().max(200).optional();
const parts = z.strictObject({ left: part, center: part, right: part });

const headerArguments = z
  .strictObject({ header: parts.optional(), footer: parts.optional() })
  .refine(({ header, footer }) => header !== undefined || footer !== undefined);

/** Parts that are not named stay. */
const headerFooter = command<z.output<typeof headerArguments>>({
  id: 'header-footer',
  args: headerArguments,
  presses: [],
  run: (bench, { header, footer }) =>
    changing(bench, () => {
      const { root } = bench.document.part;
      setHeaderFooter(
        bench.document,
        header ? { ...headerParts(root, 'header'), ...header } : null,
        footer ? { ...headerParts(root, 'footer'), ...footer } : null,
      );
    }),
});

const isOn = ({ document }: Bench, name: string): boolean =>
  /^(1|true)$/.test(childOf(document.part.root, 'printOptions')?.get(name) ?? '');

const option = (id: string, attribute: string): Command =>
  command({
    id,
    args: noArguments,
    presses: [{ args: {}, label: id }],
    run: (bench) =>
      changing(bench, () =>
        changePrintOptions(bench.document, { [attribute]: isOn(bench, attribute) ? null : 1 }),
      ),
    state: (bench) => isOn(bench, attribute),
  });

const breaking = ['insert', 'remove', 'reset'] as const;

/** Ends a page before the active cell: above it, beside it, or both. */
const pageBreak = command({
  id: 'page-break',
  args: z.strictObject({ is: z.enum(breaking) }),
  presses: breaking.map((is) => ({ args: { is }, label: `page-break.${is}` })),
  can: ({ document }, { is }) => {
    const { row, column } = document.selection.active;
    if (is === 'insert') return row > 0 || column > 0;
    const { root } = document.part;
    return breaksOf(root, 'row').length > 0 || breaksOf(root, 'column').length > 0;
  },
  run: (bench, { is }) =>
    changing(bench, () => {
      const { document } = bench;
      if (is === 'reset') return clearBreaks(document);
      const { range, selection } = document;
      if (!isColumns(range) && selection.active.row > 0)
        setBreak(document, 'row', selection.active.row, is === 'insert');
      if (!isRows(range) && selection.active.column > 0)
        setBreak(document, 'column', selection.active.column, is === 'insert');
    }),
});

export const pageCommands: readonly Command[] = [
  printArea,
  printTitles,
  margins,
  orientation,
  paper,
  fitTo,
  scale,
  headerFooter,
  option('print-gridlines', 'gridLines'),
  option('print-headings', 'headings'),
  option('center-horizontally', 'horizontalCentered'),
  option('center-vertically', 'verticalCentered'),
  pageBreak,
];
