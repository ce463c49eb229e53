import { z } from 'zod';
import type { Area } from '../../../../core/formula/index.ts';
import { putContents, refuseLocked, statedIn, usedPart } from '../engine/content.ts';
import { fitRows } from '../engine/fitting.ts';
import { restyle } from '../engine/formatting.ts';
import { isOneCell, mergeAt, mergesOf, overlap } from '../engine/merges.ts';
import { addMerge, removeMerges } from '../engine/merging.ts';
import type { AlignmentChange } from '../engine/styles/editor.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';

function place({ document }: Bench, change: AlignmentChange): boolean {
  const before = document.book.parts;
  restyle(document, document.active, document.selection.ranges, { alignment: change });
  return document.book.parts !== before;
}

const activeLook = ({ document }: Bench) => {
  const { row, column } = document.selection.active;
  return document.look(row, column).stated.alignment;
};

const alignments = ['left', 'center', 'right'] as const;
const alignIcons = {
  left: 'text-align-start',
  center: 'text-align-center',
  right: 'text-align-end',
} as const;

/** As on paper, and a second press takes it away, as Excel's buttons do. */
const align = command({
  id: 'align',
  turns: true,
  args: z.strictObject({ is: z.enum(alignments) }),
  presses: alignments.map((is) => ({ args: { is }, label: `align.${is}`, icon: alignIcons[is] })),
  run: (bench, { is }) =>
    place(bench, {
      horizontal: activeLook(bench).horizontal === is ? 'general' : is,
      ...(is === 'center' ? { indent: 0 } : {}),
    }),
  state: (_, face) => face.stated.alignment.horizontal,
});

const verticals = ['top', 'middle', 'bottom'] as const;
const verticalIcons = {
  top: 'align-vertical-justify-start',
  middle: 'align-vertical-justify-center',
  bottom: 'align-vertical-justify-end',
} as const;

const verticalAlign = command({
  id: 'vertical-align',
  args: z.strictObject({ is: z.enum(verticals) }),
  presses: verticals.map((is) => ({ args: { is }, label: `vertical-align.${is}`, icon: verticalIcons[is] })),
  run: (bench, { is }) => place(bench, { vertical: is === 'middle' ? 'center' : is }),
  state: (_, face) => face.shown.vertical,
});

const wrap = command({
  id: 'wrap',
  args: noArguments,
  presses: [{ args: {}, label: 'wrap', icon: 'wrap-text' }],
  run: (bench) => {
    const changed = place(bench, { wrap: !activeLook(bench).wrap });
    fitRows(bench.document, bench.document.selection.ranges);
    return changed;
  },
  state: (_, face) => face.stated.alignment.wrap,
});

const mostIndent = 15;

/** Texts move away from where their lines start; aligned cells keep their side. */
function indentBy(bench: Bench, step: number): boolean {
  const { horizontal, indent } = activeLook(bench);
  const next = Math.max(0, Math.min(mostIndent, indent + step));
  const { rightToLeft } = bench.document.sheetView;
  const side = horizontal === 'general' || horizontal === 'center' ? (rightToLeft ? 'right' : 'left') : null;
  return place(bench, { indent: next, ...(side && next > 0 ? { horizontal: side } : {}) });
}

const indent = command({
  id: 'indent',
  args: noArguments,
  presses: [
    { args: {}, label: 'indent', icon: 'list-indent-increase', mirrored: true, shortcuts: ['Ctrl+Alt+Tab'] },
  ],
  can: (bench) => activeLook(bench).indent < mostIndent,
  run: (bench) => indentBy(bench, 1),
});

const outdent = command({
  id: 'outdent',
  args: noArguments,
  presses: [
    {
      args: {},
      label: 'outdent',
      icon: 'list-indent-decrease',
      mirrored: true,
      shortcuts: ['Ctrl+Alt+Shift+Tab'],
    },
  ],
  can: (bench) => activeLook(bench).indent > 0,
  run: (bench) => indentBy(bench, -1),
});

const orientation = command({
  id: 'orientation',
  args: z.strictObject({ degrees: z.union([z.int().min(-90).max(90), z.literal('stacked')]) }),
  presses: ([0, 45, -45, 90, -90, 'stacked'] as const).map((degrees) => ({
    args: { degrees },
    label: `orientation.${String(degrees)}`,
  })),
  run: (bench, { degrees }) =>
    place(bench, { rotation: degrees === 'stacked' ? 255 : degrees < 0 ? 90 - degrees : degrees }),
  state: (_, face) => face.stated.alignment.rotation,
});

/** Merged cells keep the content of their first filled cell, and nothing else. */
function mergeArea({ document }: Bench, area: Area): void {
  const { active, part } = document;
  refuseLocked(document, active, area);
  const used = usedPart(part, area);
  const filled = used
    ? [...statedIn(part, used)].filter(({ cell }) => cell.value !== null || cell.formula)
    : [];
  const [first] = filled;
  const moved =
    first && (first.row !== area.top || first.cell.column !== area.left)
      ? [
          {
            row: area.top,
            column: area.left,
            value: first.cell.value,
            formula: first.cell.formula,
            style: first.cell.style,
          },
        ]
      : [];
  putContents(document, active, [
    ...filled
      .slice(moved.length > 0 ? 0 : 1)
      .map(({ row, cell }) => ({ row, column: cell.column, value: null, formula: null })),
    ...moved,
  ]);
  const { style } = document.part.rows.cell(area.top, area.left) ?? { style: 0 };
  // All cells of the area look like the first one; lines at the outer edges are kept by whoever draws.
  restyle(document, active, [area], (_, base, row, column) =>
    row === area.top && column === area.left ? base : style || base,
  );
  document.book.updateSheet(active, (root) => addMerge(removeMerges(root, area), area));
}

const mergeable = ({ document }: Bench): boolean =>
  document.selection.ranges.some((each) => !isOneCell(each)) && document.selection.ranges.length === 1;

const isMerged = ({ document }: Bench): boolean => {
  const { row, column } = document.selection.active;
  return mergeAt(document.part.root, row, column) !== null;
};

const anyMerged = ({ document }: Bench): boolean =>
  mergesOf(document.part.root).some((merge) =>
    document.selection.ranges.some((each) => overlap(merge, each)),
  );

function unmergeSelected({ document }: Bench): void {
  for (const range of document.selection.ranges)
    document.book.updateSheet(document.active, (root) => removeMerges(root, range));
}

const mergeCenter = command({
  id: 'merge-center',
  args: noArguments,
  presses: [{ args: {}, label: 'merge-center', icon: 'table-cells-merge' }],
  can: (bench) => mergeable(bench) || anyMerged(bench),
  run: (bench) => {
    if (isMerged(bench)) {
      unmergeSelected(bench);
      place(bench, { horizontal: 'general' });
      return true;
    }
    mergeArea(bench, bench.document.range);
    place(bench, { horizontal: 'center' });
    return true;
  },
  state: (bench) => isMerged(bench),
});

const merge = command({
  id: 'merge',
  args: z.strictObject({ across: z.literal(true).optional() }),
  presses: [
    { args: { across: true }, label: 'merge-across' },
    { args: {}, label: 'merge' },
  ],
  can: mergeable,
  run: (bench, { across }) => {
    const { range, part, book } = bench.document;
    const before = book.parts;
    if (!across) mergeArea(bench, range);
    else if (range.left < range.right) {
      // In whole columns, row after row ends where the cells end.
      const { top, bottom } = usedPart(part, range) ?? { top: 0, bottom: -1 };
      for (let row = top; row <= bottom; row++) mergeArea(bench, { ...range, top: row, bottom: row });
    }
    return book.parts !== before;
  },
});

const unmerge = command({
  id: 'unmerge',
  args: noArguments,
  presses: [{ args: {}, label: 'unmerge', icon: 'table-cells-split' }],
  can: anyMerged,
  run: (bench) => {
    unmergeSelected(bench);
    return true;
  },
});

export const alignmentCommands: readonly Command[] = [
  align,
  verticalAlign,
  wrap,
  indent,
  outdent,
  orientation,
  mergeCenter,
  merge,
  unmerge,
];
