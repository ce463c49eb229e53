import type { Area, Scalar } from '../../../../core/formula/index.ts';
import type { Parts } from '../../../../core/ooxml/tree/index.ts';
import type { Book } from '../engine/book.ts';
import { usedPart } from '../engine/content.ts';
import type { Formula } from '../engine/file/cells.ts';
import { htmlTable, tabbed } from '../engine/html/writing.ts';
import { mergesOf } from '../engine/merges.ts';
import { styleAt } from '../engine/sizes.ts';
import { mergesIn } from './painting.ts';
import type { Bench } from './command.ts';

export interface CopiedCell {
  readonly formula: Formula | null;
  /** What was typed; of a formula nothing. */
  readonly typed: Scalar;
  /** What the cell showed, as a value. */
  readonly value: Scalar;
  readonly style: number;
}

/** Cells that were copied or cut, as they were at that moment. */
export interface Clipboard {
  /** The part of the sheet that they were on: its number changes with the sheets before it. */
  readonly part: string;
  readonly area: Area;
  readonly cut: boolean;
  /** Its border is shown as moving. */
  readonly marked: boolean;
  /** The workbook when they were taken: a cut holds only as long as nothing else changes. */
  readonly parts: Parts;
  /** Row by row. */
  readonly cells: readonly (readonly CopiedCell[])[];
  readonly merges: readonly Area[];
  /** The same for other programs, and to know whether the system's clipboard is still ours. */
  readonly text: string;
  readonly html: string;
}

/** Formats taken by the format painter. */
export interface Painter {
  readonly styles: readonly (readonly number[])[];
  readonly merges: readonly Area[];
}

/** The number that the sheet of copied cells has now; -1 when it is gone. */
export const sheetOfCopied = ({ sheets }: Book, { part }: Clipboard): number =>
  sheets.findIndex((each) => each.part === part);

const mostCopied = 500_000;

/** Whether an area is small enough to be copied; whole columns end where the cells end. */
export function copyable({ document }: Bench): Area | null {
  const { ranges } = document.selection;
  if (ranges.length !== 1) return null;
  const area = usedPart(document.part, document.range) ?? {
    ...document.range,
    bottom: document.range.top,
    right: document.range.left,
  };
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return size <= mostCopied ? area : null;
}

/** Takes the selected cells. */
export function takeCells({ document, showing }: Bench, area: Area, cut: boolean): Clipboard {
  const { active, part, calculation, looks, book } = document;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const cells = rows.map((row) =>
    columns.map((column): CopiedCell => {
      const cell = part.rows.cell(row, column);
      return {
        formula: cell?.formula ?? null,
        typed: cell?.formula ? null : (cell?.value ?? null),
        value: calculation.value(active, row, column),
        style: cell?.style ?? styleAt(part, row, column),
      };
    }),
  );
  const texts = rows.map((row) => columns.map((column) => showing.text(active, row, column)));
  return {
    part: book.sheets[active]!.part,
    area,
    cut,
    marked: true,
    parts: book.parts,
    cells,
    merges: mergesIn(mergesOf(part.root), area),
    text: tabbed(texts),
    html: htmlTable(
      texts.map((line, row) => line.map((text, at) => ({ text, look: looks.of(cells[row]![at]!.style) }))),
      document.sheetView.rightToLeft,
    ),
  };
}
