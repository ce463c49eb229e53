import { z } from 'zod';
import { areaName, cellName, isInside, type Area } from '../../formula/index.ts';
import { placesIn } from '../cells.ts';
import { at as place } from '../place.ts';
import { cellArea, excelCheck, found, placeOf } from './check.ts';
import { at } from './options.ts';
import { pointedCells, pointedName, pointsAt } from './references.ts';
import { before, findTarget, isFinding, judgeTarget } from './target.ts';

const options = z.strictObject({
  /** Cells with a small chart each. */
  at,
  /** False: they are gone. */
  is: z.boolean().default(true),
  /** The data of all of them: one row (or column) for each cell. */
  of: place.optional(),
  type: z.enum(['line', 'column', 'win-loss']).optional(),
  markers: z.boolean().optional(),
});

/** The data of the cell that is `index`th: its row of the whole, or its column when the cells stand in a row. */
function share(whole: Area, target: Area, row: number, column: number): Area {
  const down = target.bottom > target.top || whole.bottom - whole.top === target.bottom - target.top;
  const [line, along] = [row - target.top, column - target.left];
  return down
    ? { ...whole, top: whole.top + line, bottom: whole.top + line }
    : { ...whole, left: whole.left + along, right: whole.left + along };
}

/** Small charts in cells ([MS-XLSX] §2.6.168). */
export const sparkline = excelCheck(options, (model, asked, starter) =>
  judgeTarget(model, starter, asked.at, ({ sheet, area, whole }) => {
    const source = asked.of && findTarget(model, starter, asked.of);
    if (source && isFinding(source)) return source;
    for (const { row, column } of placesIn(area)) {
      const here = placeOf(sheet.index, cellArea(row, column));
      const cell = cellName(row, column);
      const line = sheet.sparklines.find(({ at: own }) => own.row === row && own.column === column);
      if (!asked.is) {
        if (line) return found('sparkline.still', { cell }, here);
        continue;
      }
      if (!line) {
        const was = before(starter, sheet);
        const other = sheet.sparklines.find(
          ({ at: own }) =>
            !isInside(whole, own.row, own.column) &&
            !was?.sparklines.some((known) => known.at.row === own.row && known.at.column === own.column),
        );
        const some = sheet.sparklines.some(({ at: own }) => isInside(whole, own.row, own.column));
        if (some) return found('sparkline.partly', { cell }, here);
        return other
          ? found('sparkline.elsewhere', { cell, found: cellName(other.at.row, other.at.column) }, here)
          : found('sparkline.missing', { cell }, here);
      }
      if (asked.type !== undefined && line.kind !== asked.type)
        return found(
          'sparkline.type',
          { cell, found: `term.sparkline.${line.kind}`, expected: `term.sparkline.${asked.type}` },
          here,
        );
      if (asked.markers !== undefined && line.markers !== asked.markers)
        return found(asked.markers ? 'sparkline.no-markers' : 'sparkline.markers', { cell }, here);
      if (!source) continue;
      const wanted = share(source.whole, whole, row, column);
      const pointed = pointedCells(model, line.source, sheet);
      if (!pointsAt(pointed, source.sheet.index, wanted))
        return found(
          'sparkline.source',
          { cell, found: pointedName(model, pointed, sheet.index), expected: areaName(wanted) },
          here,
        );
    }
    return null;
  }),
);
