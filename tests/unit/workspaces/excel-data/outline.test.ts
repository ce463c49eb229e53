import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  groupAt,
  groupsOf,
  type Stretch,
} from '../../../../renderer/workspaces/excel/engine/outline/groups.ts';
import { desk, select, type Call } from './desk.ts';

type Desk = Awaited<ReturnType<typeof desk>>;

/** What the saved rows say: how deep, `h` for hidden, `+` for a folded group beside them. */
async function lines({ read }: Desk, count: number, kind: 'rows' | 'columns' = 'rows'): Promise<string[]> {
  const [sheet] = (await read()).sheets;
  return Array.from({ length: count }, (_, index) => {
    const stated =
      kind === 'rows'
        ? sheet!.rows.get(index)
        : sheet!.columns.find(({ first, last }) => index >= first && index <= last);
    return `${stated?.outline ?? 0}${stated?.hidden ? 'h' : ''}${stated?.collapsed ? '+' : ''}`;
  });
}

const stretch = (first: number, last: number, level: number, hidden = false): Stretch => ({
  first,
  last,
  level,
  hidden,
});

test('finds groups inside groups, their summaries, and what is folded', () => {
  const stretches = [stretch(1, 2, 2), stretch(3, 3, 1), stretch(4, 5, 2, true), stretch(6, 6, 1)];
  const groups = groupsOf(stretches, true, 100);
  expect(groups).toEqual([
    { first: 1, last: 6, level: 1, summary: 7, collapsed: false },
    { first: 1, last: 2, level: 2, summary: 3, collapsed: false },
    { first: 4, last: 5, level: 2, summary: 6, collapsed: true },
  ]);
  expect(groupAt(groups, 6)?.first).toBe(4);
  expect(groupAt(groups, 5)?.first).toBe(4);
  expect(groupAt(groups, 3)?.level).toBe(2);
  expect(groupAt(groups, 9)).toBeNull();
  expect(groupsOf([stretch(1, 2, 1)], false, 100)[0]?.summary).toBe(0);
  expect(groupsOf([stretch(98, 99, 1)], true, 100)[0]?.summary).toBe(-1);
});

test('every grouped row is in as many groups as it is deep', () => {
  const levels = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 });
  fc.assert(
    fc.property(levels, (list) => {
      const groups = groupsOf(
        list.flatMap((level, at) => (level > 0 ? [stretch(at, at, level)] : [])),
        true,
        1000,
      );
      for (const [at, level] of list.entries())
        expect(groups.filter(({ first, last }) => at >= first && at <= last)).toHaveLength(level);
      for (const each of groups) expect(list[each.last + 1] ?? 0).toBeLessThan(each.level);
    }),
  );
});

test('groups rows and columns, folds and unfolds them, and takes it all back', async () => {
  const at = await desk();
  await at.run(select('2:4'), ['group', { of: 'rows' }], select('3:3'), ['group', { of: 'rows' }]);
  expect(await lines(at, 5)).toEqual(['0', '1', '2', '1', '0']);
  await at.run(select('A4'), ['hide-detail'], select('A5'), ['hide-detail']);
  expect(await lines(at, 5)).toEqual(['0', '1h', '2h', '1h+', '0+']);
  expect(at.excel.sheet(0).rowHeight(2)).toBe(0);
  expect(at.can('hide-detail')).toBe(false);
  await at.run(['show-detail']);
  // What was folded inside stays so.
  expect(await lines(at, 5)).toEqual(['0', '1', '2h', '1+', '0']);
  await at.run(['show-detail', { rows: '3:3' }]);
  expect(await lines(at, 5)).toEqual(['0', '1', '2', '1', '0']);
  await at.run(['outline-level', { level: 1 }]);
  expect(await lines(at, 5)).toEqual(['0', '1h', '2h', '1h+', '0+']);
  await at.run(['outline-level', { level: 3 }], select('3:4'), ['ungroup', { of: 'rows' }]);
  expect(await lines(at, 5)).toEqual(['0', '1', '1', '0', '0']);

  await at.run(select('C:D'), ['group', { of: 'columns' }], ['hide-detail', { columns: 'C:D' }]);
  expect(await lines(at, 6, 'columns')).toEqual(['0', '0', '1h', '1h', '0+', '0']);
  const { sheetFormatPr } = await formatOf(at);
  expect(sheetFormatPr).toMatch(/outlineLevelRow="1"/);
  expect(sheetFormatPr).toMatch(/outlineLevelCol="1"/);
  await at.run(['clear-outline']);
  expect(await lines(at, 6, 'columns')).toEqual(['0', '0', '0', '0', '0', '0']);
  expect((await formatOf(at)).sheetFormatPr).not.toMatch(/outlineLevel/);
  while (at.can('undo')) await at.run(['undo']);
  expect(at.excel.document.changed).toBe(false);
});

const formatOf = async ({ excel }: Desk) => {
  const { root } = excel.document.book.sheet(0);
  return { sheetFormatPr: /<sheetFormatPr[^>]*>/.exec(root.print())?.[0] ?? '' };
};

test('whoever draws the sheet hears of groups, and only then of its layout', async () => {
  const at = await desk();
  const heard: number[][] = [];
  at.excel.onViewChange(({ layouts }) => heard.push([...layouts]));
  // Neither rows nor columns are in other places after the second.
  for (const rows of ['2:3', '5:6']) await at.run(select(rows), ['group', { of: 'rows' }]);
  await at.run(select('A1'), ['type', { text: 'x' }], ['undo'], ['undo']);
  expect(heard.filter((layouts) => layouts.length > 0)).toHaveLength(3);
  expect(at.excel.sheet(0).outline('rows')).toEqual({
    groups: [{ first: 1, last: 2, level: 1, summary: 3, collapsed: false }],
    levels: 2,
  });
  expect(at.excel.sheet(0).outline('columns')).toEqual({ groups: [], levels: 0 });
});

test('the active cell is not left in a folded group', async () => {
  const at = await desk();
  await at.run(select('2:4'), ['group', { of: 'rows' }], select('B3'), ['hide-detail']);
  expect(at.excel.selection().active).toEqual({ row: 4, column: 1 });
});

test('hiding and showing rows by hand folds and unfolds their group', async () => {
  const at = await desk();
  await at.run(select('2:4'), ['group', { of: 'rows' }], ['hide-rows']);
  expect(await lines(at, 5)).toEqual(['0', '1h', '1h', '1h', '0+']);
  await at.run(select('1:6'), ['unhide-rows']);
  expect(await lines(at, 5)).toEqual(['0', '1', '1', '1', '0']);
});

test('rows that come and go leave a folded group its button', async () => {
  const at = await desk();
  await at.run(select('2:4'), ['group', { of: 'rows' }], select('A5'), ['hide-detail']);
  await at.run(select('5:5'), ['insert-rows']);
  expect(await lines(at, 6)).toEqual(['0', '1h', '1h', '1h', '0+', '0']);
  await at.run(select('5:5'), ['delete-rows'], select('5:5'), ['delete-rows']);
  expect(await lines(at, 6)).toEqual(['0', '1h', '1h', '1h', '0+', '0']);
  await at.run(select('2:4'), ['delete-rows']);
  expect(await lines(at, 6)).toEqual(['0', '0', '0', '0', '0', '0']);
});

test('a protected sheet keeps its groups, and a copy of a sheet has them', async () => {
  const at = await desk();
  await at.run(select('2:4'), ['group', { of: 'rows' }], ['sheet-copy']);
  const { sheets } = await at.read();
  expect(sheets.map((each) => each.rows.get(2)?.outline)).toEqual([1, 1]);
  await at.run(select('A1'), ['protect-sheet']);
  expect(at.can('group', { of: 'rows' })).toBe(false);
  expect(at.can('hide-detail', { rows: '2:4' })).toBe(false);
});

const change = fc.record({
  do: fc.constantFrom('insert-rows', 'delete-rows', 'group', 'ungroup'),
  at: fc.nat(14),
  count: fc.integer({ min: 1, max: 4 }),
});

/** What a change does to a list of levels. */
function expected(
  levels: number[],
  { do: what, at, count }: { do: string; at: number; count: number },
): number[] {
  const made = [...levels];
  const last = Math.min(made.length, at + count);
  if (what === 'insert-rows') made.splice(at, 0, ...Array.from({ length: count }, () => made[at - 1] ?? 0));
  else if (what === 'delete-rows') made.splice(at, count);
  else
    for (let row = at; row < last; row++) made[row] = Math.max(0, made[row]! + (what === 'group' ? 1 : -1));
  return made;
}

test('levels go with their rows, whatever comes and goes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
      const at = await desk();
      let levels = Array.from({ length: 30 }, () => 0);
      for (const each of changes) {
        const args: Call[1] = each.do.endsWith('rows') ? {} : { of: 'rows' };
        await at.run(select(`${each.at + 1}:${each.at + each.count}`));
        if (!at.can(each.do, args)) continue;
        await at.run([each.do, args]);
        levels = expected(levels, each);
      }
      expect((await lines(at, 16)).map(Number)).toEqual(levels.slice(0, 16));
      const before = await lines(at, 16);
      const { document } = at.excel;
      if (at.can('outline-level', { level: 1 })) {
        await at.run(['outline-level', { level: 1 }]);
        expect((await lines(at, 16)).filter((each) => /^[1-9]\+?$/.test(each))).toEqual([]);
        await at.run(['outline-level', { level: Math.max(...levels) + 1 }]);
        expect(await lines(at, 16)).toEqual(before);
      }
      expect(document.book.sheets).toHaveLength(1);
    }),
    { numRuns: 25 },
  );
});
