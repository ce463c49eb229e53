import { z } from 'zod';
import { childOf } from '../../../../core/ooxml/tree/index.ts';
import { propertyNames, setProperty, type PropertyName } from '../engine/data/properties.ts';
import {
  allowances,
  hasPassword,
  lockCells,
  protectSheet,
  protectStructure,
  unprotectSheet,
} from '../engine/data/protection.ts';
import { isProtected } from '../engine/layout.ts';
import { command, noArguments, switchArguments, type Bench, type Command } from './command.ts';

const sheetIsProtected = ({ document }: Bench): boolean => isProtected(document.part.root);

const protect = command({
  id: 'protect-sheet',
  args: z.strictObject({
    /** What stays allowed. */
    allowed: z.array(z.enum(allowances)).optional(),
  }),
  presses: [{ args: {}, label: 'protect-sheet', icon: 'lock' }],
  can: (bench) => !sheetIsProtected(bench),
  run: ({ document }, { allowed = [] }) => {
    protectSheet(document, allowed);
    return true;
  },
  state: sheetIsProtected,
});

const unprotect = command({
  id: 'unprotect-sheet',
  args: noArguments,
  presses: [{ args: {}, label: 'unprotect-sheet', icon: 'lock-open' }],
  can: (bench) =>
    sheetIsProtected(bench) && !hasPassword(childOf(bench.document.part.root, 'sheetProtection')),
  run: ({ document }) => {
    unprotectSheet(document);
    return true;
  },
});

const isLocked = ({ document }: Bench): boolean => {
  const { row, column } = document.selection.active;
  return document.look(row, column).stated.locked;
};

const lock = command({
  id: 'lock-cells',
  args: switchArguments,
  presses: [{ args: {}, label: 'lock-cells', icon: 'lock' }],
  can: (bench) => !sheetIsProtected(bench),
  run: (bench, { is }) => {
    const { document } = bench;
    const before = document.book.parts;
    lockCells(document, document.selection.ranges, is ?? !isLocked(bench));
    return document.book.parts !== before;
  },
  state: isLocked,
});

const structure = (document: Bench['document']) => childOf(document.book.root, 'workbookProtection');
const structureIsProtected = ({ document }: Bench): boolean =>
  /^(1|true)$/.test(structure(document)?.get('lockStructure') ?? '');

const protectWorkbook = command({
  id: 'protect-workbook',
  args: noArguments,
  presses: [{ args: {}, label: 'protect-workbook', icon: 'lock' }],
  can: ({ document }) => structure(document)?.get('workbookHashValue') === undefined,
  run: (bench) => {
    protectStructure(bench.document, !structureIsProtected(bench));
    return true;
  },
  state: structureIsProtected,
});

const text = z.string().max(255).optional();

const properties = command({
  id: 'properties',
  args: z
    .strictObject({
      title: text,
      subject: text,
      author: text,
      keywords: text,
      comments: text,
      category: text,
      company: text,
      manager: text,
    } satisfies Record<PropertyName, typeof text>)
    .refine((asked) => Object.values(asked).some((each) => each !== undefined)),
  presses: [],
  run: ({ document }, asked) => {
    const before = document.book.parts;
    for (const name of propertyNames) {
      const value = asked[name];
      if (value !== undefined) setProperty(document.book, name, value);
    }
    return document.book.parts !== before;
  },
});

export const protectingCommands: readonly Command[] = [protect, unprotect, lock, protectWorkbook, properties];
