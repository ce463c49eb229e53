import { expect, test } from 'vitest';
import { groupsOf, depthOf, type Stretch } from '../../../renderer/workspaces/excel/engine/outline/groups.ts';
import type { Axis } from '../../../renderer/workspaces/excel/grid/axis.ts';
import {
  gutterMarks,
  type Gutter,
  type Strip,
} from '../../../renderer/workspaces/excel/grid/outline-marks.ts';
import { boxOn, hitOn } from '../../../renderer/workspaces/excel/grid/places.ts';

/** Rows or columns of one size, but for some that are hidden. */
function axis(size: number, frozen = 0, hidden: readonly number[] = []): Axis {
  const start = (index: number): number => size * (index - hidden.filter((gone) => gone < index).length);
  return {
    limit: 1000,
    frozen,
    used: 100,
    start,
    size: (index) => start(index + 1) - start(index),
    at(position) {
      let index = Math.floor(position / size);
      while (start(index + 1) <= position) index++;
      return index;
    },
  };
}

const stretch = (first: number, last: number, level: number, hidden = false): Stretch => ({
  first,
  last,
  level,
  hidden,
});

interface Given {
  rows?: readonly Stretch[];
  columns?: readonly Stretch[];
  below?: boolean;
  frozen?: number;
  y?: number;
  held?: string;
}

/** A sheet with rows of 20 pixels, of which ten are seen, as its gutter is drawn. */
function gutter({ rows = [], columns = [], below = true, frozen = 0, y = 0, held }: Given): Gutter | null {
  const hidden = rows.flatMap((each) =>
    each.hidden ? Array.from({ length: each.last - each.first + 1 }, (_, at) => each.first + at) : [],
  );
  const outlineOf = (list: readonly Stretch[]) => ({
    groups: groupsOf(list, below, 1000),
    levels: list.length === 0 ? 0 : depthOf(list) + 1,
  });
  const outlines = { rows: outlineOf(rows), columns: outlineOf(columns) };
  return gutterMarks(
    {
      sheet: { rightToLeft: false, outline: (of) => outlines[of] },
      rows: axis(20, frozen, hidden),
      columns: axis(64),
      scroll: { x: 0, y },
      headings: { width: 40, height: 24 },
      gutter: { width: outlines.rows.levels * 22, height: outlines.columns.levels * 22 },
      room: { width: 640, height: 200 },
      scale: 1,
    },
    held ?? null,
  );
}

/** What is drawn of groups of rows: their first row, where the button is, and from where to where the bracket goes. */
const drawn = (strip: Strip | undefined): (string | undefined)[] =>
  strip!.areas.flatMap(({ at, marks }) =>
    marks.map(
      ({ group, button, line }) =>
        `${at}: ${group.first} ${button ? button.at : '-'} ${line ? `${line.at}-${line.at + line.size} ${line.foot}` : '-'}`,
    ),
  );

test('a sheet without groups has no gutter', () => {
  expect(gutter({})).toBeNull();
});

test('a group has its bracket up to the button at its summary', () => {
  const shown = gutter({ rows: [stretch(1, 2, 2), stretch(3, 3, 1)] })!;
  expect(shown.strips.map(({ of, levels, thickness, head }) => ({ of, levels, thickness, head }))).toEqual([
    { of: 'rows', levels: 3, thickness: 22, head: { at: 0, size: 24 } },
  ]);
  expect(drawn(shown.strips[0])).toEqual(['24: 1 80 22-90 first', '24: 1 60 22-70 first']);
});

test('a folded group has its button alone, and hides the buttons in it', () => {
  const [strip] = gutter({ rows: [stretch(1, 2, 2, true), stretch(3, 3, 1, true)] })!.strips;
  expect(drawn(strip)).toEqual(['24: 1 20 -']);
});

test('a summary above its rows has the button there, and the foot is at the other end', () => {
  const [strip] = gutter({ rows: [stretch(3, 4, 1)], below: false })!.strips;
  expect(drawn(strip)).toEqual(['24: 3 40 50-98 last']);
});

test('columns have their own strip, before the rows', () => {
  const strips = gutter({ rows: [stretch(1, 2, 1)], columns: [stretch(1, 3, 1)] })!.strips;
  expect(strips.map(({ of, head }) => ({ of, head }))).toEqual([
    { of: 'rows', head: { at: 44, size: 24 } },
    { of: 'columns', head: { at: 44, size: 40 } },
  ]);
  expect(drawn(strips[1])).toEqual(['84: 1 256 66-288 first']);
});

const many = Array.from({ length: 20 }, (_, at) => stretch(at * 30, at * 30 + 9, 1));

test('of what is out of sight, keys reach the next buttons, and the one that has the focus stays', () => {
  const buttons = (given: Given) => {
    const [strip] = gutter({ rows: many, ...given })!.strips;
    return strip!.areas
      .flatMap(({ marks }) => marks)
      .toSorted((one, other) => one.group.first - other.group.first)
      .map(
        ({ group, button }) => `${group.first}${button ? ` ${button.at}${button.away ? ' away' : ''}` : ''}`,
      );
  };
  expect(buttons({})).toEqual(['0 178 away']);
  expect(buttons({ y: 200 })).toEqual(['0 0', '30 178 away']);
  expect(buttons({ y: 220 })).toEqual(['0 0 away', '30 178 away']);
  expect(buttons({ y: 2600 })).toEqual(['90 0 away', '120 0', '150 178 away']);
  expect(buttons({ y: 2600, held: '1 480 489' })).toEqual([
    '90 0 away',
    '120 0',
    '150 178 away',
    '480 178 away',
  ]);
});

test('rows that stay have their part of the gutter, and a group has one button', () => {
  const [strip] = gutter({ rows: [stretch(1, 2, 1), stretch(4, 9, 1)], frozen: 6, y: 40 })!.strips;
  expect(drawn(strip)).toEqual(['24: 1 60 22-70 first', '24: 4 - 82-210 first', '144: 4 40 -78-50 first']);
});

test('a bracket longer than the window is cut where nobody sees it', () => {
  const [strip] = gutter({ rows: [stretch(0, 900, 1)], y: 4000 })!.strips;
  const [mark] = strip!.areas[0]!.marks;
  expect(mark!.line!.size).toBeLessThan(600);
});

test('cells stand after the gutter and the headings, in both directions', () => {
  const ground = {
    rows: axis(20),
    columns: axis(64, 1),
    scroll: { x: 64, y: 40 },
    headings: { width: 40, height: 24 },
    gutter: { width: 44, height: 66 },
  };
  const cell = { top: 3, bottom: 3, left: 2, right: 2 };
  expect(boxOn(ground, cell, null)).toEqual({ left: 148, top: 110, width: 64, height: 20 });
  expect(boxOn(ground, cell, 800)).toEqual({ left: 632, top: 110, width: 64, height: 20 });
  // A point is counted from where the headings begin.
  expect(hitOn(ground, { x: 148 - 44 + 1, y: 110 - 66 + 1 })).toMatchObject({ row: 3, column: 2 });
});
