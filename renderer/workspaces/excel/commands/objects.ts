import { z } from 'zod';
import { choose, chosenObject } from '../engine/charts/chosen.ts';
import { objectsOn, removeObject, type PlacedObject } from '../engine/charts/objects.ts';
import { changeAnchor, placedAt } from '../engine/charts/place.ts';
import { isOpen } from './chosen-chart.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';

const named = ({ document }: Bench, object: string | number): PlacedObject | undefined => {
  const all = objectsOn(document, document.active);
  return typeof object === 'number' ? all[object - 1] : all.find(({ id }) => id === object);
};

const select = command({
  id: 'select-object',
  /** By its id, or its number on the sheet from 1. */
  args: z.strictObject({ object: z.union([z.int().min(1), z.string().min(1)]) }),
  presses: [{ args: { object: 1 }, label: 'select-object', shortcuts: ['Ctrl+Alt+5'] }],
  can: (bench, { object }) => named(bench, object) !== undefined,
  run: (bench, { object }) => {
    choose(bench.document, named(bench, object)!.id);
    return false;
  },
});

const corner = z.strictObject({
  row: z.int().min(0),
  column: z.int().min(0),
  x: z.number().min(0),
  y: z.number().min(0),
});

const isMovable = (bench: Bench): boolean => {
  const { document } = bench;
  return isOpen(bench) && document.book.sheets[document.active]!.cells && chosenObject(document) !== null;
};

/** Where the chosen object lies: a cell and pixels into it, for two of its corners. */
const place = command({
  id: 'object-place',
  args: z.strictObject({ from: corner, to: corner }),
  presses: [],
  can: isMovable,
  run: ({ document }, { from, to }) => {
    const object = chosenObject(document)!;
    changeAnchor(document, object, placedAt(object.anchor, from, to));
    return true;
  },
});

const remove = command({
  id: 'object-delete',
  args: noArguments,
  presses: [{ args: {}, label: 'object-delete' }],
  can: isMovable,
  run: ({ document }) => {
    removeObject(document, chosenObject(document)!);
    choose(document, null);
    return true;
  },
});

/** Commands about whatever floats over the cells. */
export const objectCommands: readonly Command[] = [select, place, remove];
