import { z } from 'zod';
import type { Finding } from '../../exercise/index.ts';
import { areaName, areaOf, cellName, isInside, parseReference } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import { cellAt, placesIn, sameArea } from '../cells.ts';
import type { ExcelWorkbook, Sheet } from '../model.ts';
import { at as place } from '../place.ts';
import { cellArea, excelCheck, found, placeOf } from './check.ts';
import { at } from './options.ts';
import { before, findTarget, isFinding, judgeTarget } from './target.ts';

const options = z
  .strictObject({
    at,
    /** False: the link is gone. */
    is: z.boolean().default(true),
    /** A web or mail address. */
    to: z.string().trim().min(1).optional(),
    /** A place in this workbook. */
    place: place.optional(),
  })
  .refine(
    ({ is, to, place: inside }) =>
      is ? (to === undefined) !== (inside === undefined) : to === undefined && inside === undefined,
    {
      error: '"to" or "place", or "is: false" without them',
    },
  );

/** Where a cell leads: an address, or a place in the workbook. */
interface Goal {
  address: string | null;
  location: string | null;
}

const hyperlink = /^HYPERLINK\(\s*"((?:[^"]|"")*)"/i;

/** A link of the cell, or of its formula HYPERLINK. */
function goalAt(sheet: Sheet, row: number, column: number): Goal | null {
  const link = sheet.links.find(({ area }) => isInside(area, row, column));
  if (link) return { address: link.address, location: link.location };
  const [, text] = hyperlink.exec(cellAt(sheet, row, column)?.formula?.text ?? '') ?? [];
  if (text === undefined) return null;
  return text.startsWith('#')
    ? { address: null, location: text.slice(1) }
    : { address: text, location: null };
}

/** Programs add a slash at the end, and mailto: and http: before what was typed. */
const plainAddress = (address: string): string =>
  comparableText(address)
    .replace(/^(https?:\/\/|mailto:|file:\/\/\/?)/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
    .replace(/\?.*$/, (query) => (address.toLowerCase().startsWith('mailto:') ? '' : query));

function leadsTo(
  model: ExcelWorkbook,
  location: string,
  target: { sheet: Sheet; whole: Parameters<typeof sameArea>[0] },
): boolean {
  const reference = parseReference(location.replace(/^#/, ''));
  if (reference) {
    const named = model.sheets.find(
      ({ name }) => name.toLowerCase() === (reference.sheet ?? '').toLowerCase(),
    );
    const area = areaOf(reference);
    return (
      (named ?? target.sheet) === target.sheet &&
      (sameArea(area, target.whole) || (area.top === target.whole.top && area.left === target.whole.left))
    );
  }
  const name = model.names.find((each) => comparableText(each.name) === comparableText(location));
  return name !== undefined && leadsTo(model, name.formula, target);
}

const isTyped = (text: unknown): boolean =>
  typeof text === 'string' && /^(https?:\/\/|www\.|\S+@\S+\.\S+)/i.test(text.trim());

/** A link that is new, in another cell. */
function elsewhere(starter: ExcelWorkbook, sheet: Sheet): string | undefined {
  const was = before(starter, sheet);
  const link = sheet.links.find(({ area }) => !was?.links.some((known) => sameArea(known.area, area)));
  return link && areaName(link.area);
}

function missing(starter: ExcelWorkbook, sheet: Sheet, row: number, column: number): Finding {
  const where = placeOf(sheet.index, cellArea(row, column));
  const cell = cellName(row, column);
  const other = elsewhere(starter, sheet);
  if (other !== undefined) return found('link.elsewhere', { cell, found: other }, where);
  return found(isTyped(cellAt(sheet, row, column)?.value) ? 'link.typed' : 'link.missing', { cell }, where);
}

/** Where a cell leads when it is clicked (CT_Hyperlink, ECMA-376 Part 1 §18.3.1.47; the function HYPERLINK too). */
export const link = excelCheck(options, (model, asked, starter) =>
  judgeTarget(model, starter, asked.at, ({ sheet, area }) => {
    for (const { row, column } of placesIn(area)) {
      const goal = goalAt(sheet, row, column);
      const where = placeOf(sheet.index, cellArea(row, column));
      const cell = cellName(row, column);
      if (!asked.is) {
        if (goal) return found('link.still', { cell }, where);
        continue;
      }
      if (!goal) return missing(starter, sheet, row, column);
      const now = goal.address ?? goal.location ?? '';
      if (asked.to !== undefined && plainAddress(now) !== plainAddress(asked.to))
        return found('link.other', { cell, found: now, expected: asked.to }, where);
      if (!asked.place) continue;
      const target = findTarget(model, starter, asked.place);
      if (isFinding(target)) return target;
      if (goal.location === null || !leadsTo(model, goal.location, target))
        return found(
          'link.place',
          { cell, found: now, expected: `${target.sheet.name}!${areaName(target.whole)}` },
          where,
        );
    }
    return null;
  }),
);
