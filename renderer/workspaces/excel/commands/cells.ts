import { z } from 'zod';
import { sheetColumns, sheetRows, type Area, type SheetChange } from '../../../../core/formula/index.ts';
import { changeColumns } from '../engine/columns.ts';
import { usedPart } from '../engine/content.ts';
import { fitRows, neededWidth } from '../engine/fitting.ts';
import { newRow } from '../engine/file/cells.ts';
import { changeRow } from '../engine/file/row-tag.ts';
import { isWholeColumns, isWholeRows } from '../engine/formatting.ts';
import {
  columnAxisOf,
  defaultColumnCharacters,
  pointsOfPixels,
  rowAxisOf,
  statedCharacters,
  typedCharacters,
} from '../engine/layout.ts';
import { tidyOutline } from '../engine/outline/folding.ts';
import { columnAt } from '../engine/sizes.ts';
import { shiftCells } from '../engine/structure/shift.ts';
import { command, noArguments, type Bench, type Command, type Press } from './command.ts';

type Change = Omit<SheetChange, 'sheet'>;

const wholeChange = (kind: Change['kind'], axis: Change['axis'], range: Area): Change =>
  axis === 'row'
    ? { kind, axis, at: range.top, count: range.bottom - range.top + 1 }
    : { kind, axis, at: range.left, count: range.right - range.left + 1 };

/** Everything at once would leave nothing, or not fit. */
const mostShifted = { row: sheetRows / 2, column: sheetColumns / 2 };

/** Rows or columns through the selection: as many new ones as are selected, or the selected ones away. */
const shifting = (
  id: string,
  kind: Change['kind'],
  axis: Change['axis'],
  press: Omit<Press<object>, 'args' | 'label'> = {},
): Command =>
  command({
    id,
    args: noArguments,
    presses: [{ args: {}, label: id, ...press }],
    can: ({ document }) =>
      document.selection.ranges.every((range) => wholeChange(kind, axis, range).count < mostShifted[axis]),
    run: ({ document }) => {
      // From the end, so that what is done first does not move what comes next.
      const changes = document.selection.ranges
        .map((range) => wholeChange(kind, axis, range))
        .toSorted((one, other) => other.at - one.at);
      for (const change of changes) shiftCells(document, document.active, change);
      return true;
    },
  });

const cellShift = (
  id: string,
  kind: Change['kind'],
  shifts: readonly [down: string, along: string],
  shortcuts: readonly string[],
): Command =>
  command({
    id,
    args: z.strictObject({ shift: z.enum(shifts) }),
    presses: shifts.map((shift, index) => ({
      args: { shift },
      label: `${id}.${shift}`,
      ...(index === 0 && { shortcuts }),
    })),
    can: ({ document }) => document.selection.ranges.length === 1,
    run: ({ document }, { shift }) => {
      const { range, active } = document;
      const rows = shift === shifts[0];
      const whole = rows ? isWholeColumns(range) : isWholeRows(range);
      // Whole rows or columns move as such, whichever way was asked for.
      const axis = isWholeRows(range) ? 'row' : isWholeColumns(range) ? 'column' : rows ? 'row' : 'column';
      const change = wholeChange(kind, axis, range);
      const free = whole || isWholeRows(range) || isWholeColumns(range);
      const within =
        axis === 'row' ? { first: range.left, last: range.right } : { first: range.top, last: range.bottom };
      shiftCells(document, active, free ? change : { ...change, within });
      return true;
    },
  });

const mostSized = 100_000;

/** The rows or columns that the selection goes through. */
const stretches = ({ document }: Bench, axis: 'row' | 'column'): [first: number, last: number][] =>
  document.selection.ranges.map((range) =>
    axis === 'row' ? [range.top, range.bottom] : [range.left, range.right],
  );

function changeRows(bench: Bench, attributes: Record<string, string | number | null>): boolean {
  const { document } = bench;
  const before = document.book.parts;
  const { part } = document;
  const edit = part.rows.edit();
  for (const [first, last] of stretches(bench, 'row'))
    for (let number = first; number <= Math.min(last, first + mostSized); number++)
      edit.setRow(number, changeRow(edit.row(number) ?? newRow(number), part.root.prefix, attributes));
  document.book.setSheet(document.active, part.withRows(edit.done()));
  tidyOutline(document.book, document.active);
  return document.book.parts !== before;
}

function changeSelectedColumns(
  bench: Bench,
  attributes: (column: number) => Record<string, string | number | null | undefined> | null,
): boolean {
  const { document } = bench;
  const before = document.book.parts;
  document.book.updateSheet(document.active, (root) =>
    stretches(bench, 'column').reduce(
      (made, [first, last]) =>
        changeColumns(made, first, last, (node) => {
          const change = attributes(Number(node.get('min')) - 1);
          return change ? node.withAll(change) : node;
        }),
      root,
    ),
  );
  tidyOutline(document.book, document.active);
  return document.book.parts !== before;
}

const rowHeight = command({
  id: 'row-height',
  args: z.strictObject({ points: z.number().min(0).max(409.5) }),
  presses: [],
  run: (bench, { points }) =>
    changeRows(bench, points === 0 ? { hidden: 1 } : { ht: points, customHeight: 1, hidden: null }),
  state: ({ document }) => pointsOfPixels(rowAxisOf(document.part).size(document.selection.active.row)),
});

const columnWidth = command({
  id: 'column-width',
  args: z.strictObject({ characters: z.number().min(0).max(255) }),
  presses: [],
  run: (bench, { characters }) =>
    changeSelectedColumns(bench, () =>
      characters === 0
        ? { hidden: 1 }
        : { width: statedCharacters(characters), customWidth: 1, hidden: null, bestFit: null },
    ),
  state: ({ document }) => {
    const { root } = document.part;
    const stated = columnAt(root, document.selection.active.column)?.width ?? defaultColumnCharacters(root);
    return typedCharacters(stated);
  },
});

const autofitRows = command({
  id: 'autofit-rows',
  args: noArguments,
  presses: [{ args: {}, label: 'autofit-rows' }],
  run: ({ document }) => {
    const before = document.book.parts;
    fitRows(document, document.selection.ranges, true);
    return document.book.parts !== before;
  },
});

const autofitColumns = command({
  id: 'autofit-columns',
  args: noArguments,
  presses: [{ args: {}, label: 'autofit-columns' }],
  run: ({ document, measure }) => {
    const before = document.book.parts;
    for (const range of document.selection.ranges) {
      const used = usedPart(document.part, { ...range, top: 0, bottom: sheetRows - 1 });
      if (!used) continue;
      for (let column = used.left; column <= used.right; column++) {
        const pixels = neededWidth(document, column, measure);
        if (pixels === null) continue;
        const width = Math.min(255, Math.trunc((pixels / 7) * 256) / 256);
        document.book.updateSheet(document.active, (root) =>
          changeColumns(root, column, column, (node) => node.withAll({ width, bestFit: 1, customWidth: 1 })),
        );
      }
    }
    return document.book.parts !== before;
  },
});

const anyHidden = ({ document }: Bench, axis: 'row' | 'column'): boolean =>
  stretches({ document } as Bench, axis).some(([first, last]) => {
    const sizes = axis === 'row' ? rowAxisOf(document.part) : columnAxisOf(document.part);
    for (let index = Math.max(0, first - 1); index <= Math.min(last + 1, first + 10_000); index++)
      if (sizes.size(index) === 0) return true;
    return false;
  });

const hideRows = command({
  id: 'hide-rows',
  args: noArguments,
  presses: [{ args: {}, label: 'hide-rows', shortcuts: ['Ctrl+9'] }],
  run: (bench) => changeRows(bench, { hidden: 1 }),
});

const unhideRows = command({
  id: 'unhide-rows',
  args: noArguments,
  presses: [{ args: {}, label: 'unhide-rows', shortcuts: ['Ctrl+Shift+9'] }],
  can: (bench) => anyHidden(bench, 'row'),
  run: ({ document }) => {
    const before = document.book.parts;
    const { part } = document;
    const edit = part.rows.edit();
    for (const { top, bottom } of document.selection.ranges)
      for (const row of part.rows.between(top, bottom))
        if (row.hidden || row.height === 0)
          edit.setRow(
            row.number,
            changeRow(row, part.root.prefix, {
              hidden: null,
              ...(row.height === 0 ? { ht: null, customHeight: null } : {}),
            }),
          );
    document.book.setSheet(document.active, part.withRows(edit.done()));
    tidyOutline(document.book, document.active);
    return document.book.parts !== before;
  },
});

const hideColumns = command({
  id: 'hide-columns',
  args: noArguments,
  presses: [{ args: {}, label: 'hide-columns', shortcuts: ['Ctrl+0'] }],
  run: (bench) => changeSelectedColumns(bench, () => ({ hidden: 1 })),
});

const unhideColumns = command({
  id: 'unhide-columns',
  args: noArguments,
  presses: [{ args: {}, label: 'unhide-columns', shortcuts: ['Ctrl+Shift+0'] }],
  can: (bench) => anyHidden(bench, 'column'),
  run: (bench) =>
    changeSelectedColumns(bench, (column) => {
      const span = columnAt(bench.document.part.root, column);
      if (!span || (!span.hidden && span.width !== 0)) return null;
      const width = span.width
        ? {}
        : { width: defaultColumnCharacters(bench.document.part.root), customWidth: null };
      return { hidden: null, ...width };
    }),
});

export const cellCommands: readonly Command[] = [
  shifting('insert-rows', 'insert', 'row'),
  shifting('insert-columns', 'insert', 'column'),
  cellShift('insert-cells', 'insert', ['down', 'right'], ['Ctrl+Shift++']),
  shifting('delete-rows', 'delete', 'row'),
  shifting('delete-columns', 'delete', 'column'),
  cellShift('delete-cells', 'delete', ['up', 'left'], ['Ctrl+-']),
  rowHeight,
  columnWidth,
  autofitRows,
  autofitColumns,
  hideRows,
  unhideRows,
  hideColumns,
  unhideColumns,
];
