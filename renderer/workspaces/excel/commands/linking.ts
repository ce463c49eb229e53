import { z } from 'zod';
import { linkAt } from '../engine/beside.ts';
import { putContents, refuseLocked } from '../engine/content.ts';
import { addLink, goalOf, removeLinks } from '../engine/data/links.ts';
import { refuseLockedRanges } from '../engine/data/locked.ts';
import { setNote } from '../engine/data/notes.ts';
import { restyle } from '../engine/formatting.ts';
import { cellArea, isOneCell } from '../engine/merges.ts';
import { placeNamed } from '../engine/name-box.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';

const linkHere = ({ document }: Bench) => {
  const { row, column } = document.selection.active;
  return linkAt(document.book, document.active, row, column);
};

const linkBlue = '#0563C1';

const linkArguments = z.strictObject({
  /** An address, a mail address, a cell, a sheet, or a name. */
  to: z.string().trim().min(1).max(2000),
  /** What the cell says. */
  text: z.string().max(32_767).optional(),
  tip: z.string().max(255).optional(),
});

const link = command<z.output<typeof linkArguments>>({
  id: 'link',
  args: linkArguments,
  presses: [],
  can: ({ document }, { to }) => goalOf(document.book, to, document.active) !== null,
  run: ({ document }, { to, text, tip }) => {
    const { book, active, selection } = document;
    const goal = goalOf(book, to, active)!;
    const { row, column } = selection.active;
    const area = document.range;
    refuseLocked(document, active, isOneCell(area) ? cellArea(row, column) : area);
    const shown = document.calculation.value(active, row, column);
    const said = text ?? (shown === null ? to : undefined);
    const same = said === undefined || said === '' || said === String(shown);
    if (!same) putContents(document, active, [{ row, column, value: said, formula: null }]);
    addLink(document, area, goal, tip ?? '');
    restyle(document, active, [area], { font: { underline: 'single', color: linkBlue } });
    return true;
  },
});

const unlink = command({
  id: 'unlink',
  args: noArguments,
  presses: [{ args: {}, label: 'unlink', icon: 'link-2-off' }],
  can: (bench) => linkHere(bench) !== null,
  run: ({ document }) => {
    const { active, selection } = document;
    refuseLockedRanges(document);
    removeLinks(document, selection.ranges);
    restyle(document, active, selection.ranges, { font: { underline: 'none', color: 'automatic' } });
    return true;
  },
});

/** Goes where the link of the active cell leads, inside the workbook. An address is shown, and never opened. */
const openLink = command({
  id: 'open-link',
  args: noArguments,
  presses: [{ args: {}, label: 'open-link', icon: 'link' }],
  can: (bench) => {
    const place = linkHere(bench)?.place;
    return !!place && placeNamed(bench.document, place) !== null;
  },
  run: (bench) => {
    const { document } = bench;
    const found = placeNamed(document, linkHere(bench)!.place!)!;
    document.active = found.sheet;
    document.selectArea(found.area);
    return false;
  },
});

const comment = command({
  id: 'comment',
  args: z.strictObject({ text: z.string().max(32_767) }),
  presses: [],
  run: ({ document }, { text }) => {
    const { book, active, selection } = document;
    const before = book.parts;
    refuseLockedRanges(document);
    setNote(book, active, selection.active.row, selection.active.column, text);
    return book.parts !== before;
  },
});

export const linkingCommands: readonly Command[] = [link, unlink, openLink, comment];
