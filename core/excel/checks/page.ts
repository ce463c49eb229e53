import { z } from 'zod';
import { near, rounded, tolerance, type Finding, type Verdict } from '../../exercise/index.ts';
import { areaName, type Area } from '../../formula/index.ts';
import { sameArea } from '../cells.ts';
import type { ExcelWorkbook, PageSetup, Sheet } from '../model.ts';
import { at as place } from '../place.ts';
import { excelCheck, found } from './check.ts';
import { readable, whereSaid } from './header-footer.ts';
import { columns, rows, saysSomething, sheet } from './options.ts';
import { columnSpan, rowSpan, spanPlace } from './spans.ts';
import { findTarget, isFinding, judgeSheet } from './target.ts';

const section = z.strictObject({
  left: z.string().min(1).optional(),
  center: z.string().min(1).optional(),
  right: z.string().min(1).optional(),
});
const margin = z.number().min(0).max(60).optional();

const options = z
  .strictObject({
    sheet,
    orientation: z.enum(['portrait', 'landscape']).optional(),
    paper: z.enum(['A3', 'A4', 'A5', 'Letter', 'Legal']).optional(),
    /** Per cent. */
    scale: z.int().min(10).max(400).optional(),
    /** Pages; 0 is as many as needed. */
    fit: z.strictObject({ width: z.int().min(0), height: z.int().min(0) }).optional(),
    printArea: z.union([place, z.literal('none')]).optional(),
    /** Rows and columns on every page. */
    titles: z.strictObject({ rows: rows.optional(), columns: columns.optional() }).optional(),
    /** What stands in the parts; {page}, {pages}, {date}, {time}, {sheet}, {file} are fields. */
    header: section.optional(),
    footer: section.optional(),
    /** Centimetres, or Excel's presets. */
    margins: z
      .union([
        z.enum(['normal', 'wide', 'narrow']),
        z.strictObject({ top: margin, bottom: margin, left: margin, right: margin }),
      ])
      .optional(),
    centered: z.enum(['horizontally', 'vertically', 'both']).optional(),
    gridlines: z.boolean().optional(),
    headings: z.boolean().optional(),
    /** A page ends by hand before this row. */
    breakBefore: z.int().min(2).optional(),
  })
  .refine(saysSomething, { error: 'at least one option' });
type Asked = z.output<typeof options>;

/** ST_PaperSize by its number (ECMA-376 Part 1 §18.3.1.63). */
const papers: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const paperName = (paper: number | null): string =>
  Object.keys(papers).find((name) => papers[name] === paper) ?? 'term.other-paper';

/** Excel's presets in centimetres. */
const presets = {
  normal: { top: 1.905, bottom: 1.905, left: 1.778, right: 1.778 },
  wide: { top: 2.54, bottom: 2.54, left: 2.54, right: 2.54 },
  narrow: { top: 1.905, bottom: 1.905, left: 0.635, right: 0.635 },
} as const;
const sides = ['top', 'bottom', 'left', 'right'] as const;

function judgePaper({ page }: Sheet, { orientation, paper, scale, fit }: Asked): Finding | null {
  if (orientation !== undefined && page.orientation !== orientation)
    return found('page.orientation', {
      found: `term.orientation.${page.orientation}`,
      expected: `term.orientation.${orientation}`,
    });
  if (paper !== undefined && page.paper !== papers[paper])
    return found('page.paper', { found: paperName(page.paper), expected: paper });
  if (scale !== undefined && (page.fit !== null || page.scale !== scale))
    return found('page.scale', { found: page.scale, expected: scale });
  if (fit === undefined) return null;
  if (page.fit === null) return found('page.fit.missing', { width: fit.width, height: fit.height });
  return page.fit.width === fit.width && page.fit.height === fit.height ? null : fitSlip(page, fit);
}

function fitSlip({ fit }: PageSetup, asked: { width: number; height: number }): Finding {
  const what = fit?.width === asked.width ? 'height' : 'width';
  return found(`page.fit.${what}`, { found: fit?.[what] ?? 0, expected: asked[what] });
}

function judgeMargins({ page }: Sheet, { margins, centered }: Asked): Finding | null {
  const wanted = typeof margins === 'string' ? presets[margins] : margins;
  for (const side of sides) {
    const expected = wanted?.[side];
    if (expected !== undefined && !near(page.margins[side], expected, tolerance.margin))
      return typeof margins === 'string'
        ? found('page.margins.preset', { expected: `term.margins.${margins}` })
        : found('page.margins.side', {
            side: `term.side.${side}`,
            found: rounded(page.margins[side], 1),
            expected,
          });
  }
  const { horizontally, vertically } = page.centered;
  if (centered !== undefined && centered !== 'vertically' && !horizontally)
    return found('page.not-centered.horizontally');
  if (centered !== undefined && centered !== 'horizontally' && !vertically)
    return found('page.not-centered.vertically');
  return null;
}

function judgeArea(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  tab: Sheet,
  { printArea }: Asked,
): Finding | null {
  const now = tab.page.printArea;
  if (printArea === undefined) return null;
  if (printArea === 'none') return now.length === 0 ? null : found('page.area.still', { found: names(now) });
  const target = findTarget(model, starter, printArea);
  if (isFinding(target)) return target;
  const expected = areaName(target.whole);
  if (now.length === 0) return found('page.area.missing', { expected });
  return now.length === 1 && sameArea(now[0]!, target.whole)
    ? null
    : found('page.area.other', { found: names(now), expected });
}

const names = (areas: readonly Area[]): string => areas.map(areaName).join(' ');

function judgeTitles({ page }: Sheet, { titles }: Asked): Finding | null {
  for (const axis of ['row', 'column'] as const) {
    const asked = axis === 'row' ? titles?.rows : titles?.columns;
    if (asked === undefined) continue;
    const wanted = axis === 'row' ? rowSpan(asked) : columnSpan(asked);
    const now = axis === 'row' ? page.titles.rows : page.titles.columns;
    if (!now) return found(`page.titles.${axis}.missing`, { expected: spanPlace(axis, wanted) });
    if (now.first !== wanted.first || now.last !== wanted.last)
      return found(`page.titles.${axis}.other`, {
        found: spanPlace(axis, now),
        expected: spanPlace(axis, wanted),
      });
  }
  return null;
}

function judgeHeaders({ page }: Sheet, asked: Asked): Finding | null {
  for (const which of ['header', 'footer'] as const)
    for (const part of ['left', 'center', 'right'] as const) {
      const text = asked[which]?.[part];
      if (text === undefined) continue;
      const said = whereSaid(page[which], part, text);
      if (said === 'here') continue;
      const values = { part: `term.part.${part}`, expected: readable(text) };
      if (said === 'elsewhere') return found(`page.${which}.elsewhere`, values);
      const now = readable(page[which].usual[part]);
      // A page number that was typed is the same on every page.
      if (/\{pages?\}/.test(text) && /^\D*\d+\D*$/.test(now))
        return found(`page.${which}.typed`, { ...values, found: now });
      return now === ''
        ? found(`page.${which}.missing`, values)
        : found(`page.${which}.other`, { ...values, found: now });
    }
  return null;
}

function judgeSwitches({ page }: Sheet, asked: Asked): Finding | null {
  for (const name of ['gridlines', 'headings'] as const)
    if (asked[name] !== undefined && page[name] !== asked[name])
      return found(`page.${name}.${asked[name] ? 'off' : 'on'}`);
  const { breakBefore } = asked;
  if (breakBefore === undefined || page.breaks.rows.includes(breakBefore - 1)) return null;
  const [other] = page.breaks.rows;
  return other === undefined
    ? found('page.break.missing', { line: String(breakBefore) })
    : found('page.break.other', { line: String(breakBefore), found: String(other + 1) });
}

/** How a sheet is printed (ECMA-376 Part 1 §18.3.1.63, §18.3.1.62, §18.3.1.46; areas and titles §18.2.5). */
export const page = excelCheck(options, (model, asked, starter) =>
  judgeSheet(model, starter, asked.sheet, (tab): Verdict => {
    const slip =
      judgePaper(tab, asked) ??
      judgeMargins(tab, asked) ??
      judgeArea(model, starter, tab, asked) ??
      judgeTitles(tab, asked) ??
      judgeHeaders(tab, asked) ??
      judgeSwitches(tab, asked);
    return slip && { place: { sheet: tab.index, range: 'A1' }, ...slip };
  }),
);
