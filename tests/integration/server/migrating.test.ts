import { expect, test } from 'vitest';
import { completionStatement } from '../../../core/record/index.ts';
import { migrate, NewerDatabase } from '../../../server/database/migrate.ts';
import { migrations } from '../../../server/database/migrations/index.ts';
import { openDatabase } from '../../../server/database/open.ts';
import { statementRow } from '../../../server/statements/columns.ts';
import { aCompletion } from '../../fixtures/record/completions.ts';
import { onEachDatabase } from './databases.ts';

test('the numbers of migrations rise', () => {
  const names = migrations.map((each) => each.name);
  expect(names).toEqual(names.toSorted());
  for (const name of names) expect(name).toMatch(/^\d{4}-[a-z-]+$/);
});

onEachDatabase((databases) => {
  test('each migration is undone by its other half', async () => {
    const database = await databases.empty();
    const tables = () =>
      Promise.all(['statements', 'completions', 'titles'].map((each) => database.schema.hasTable(each)));
    for (const each of migrations) await each.up(database);
    expect(await tables()).toEqual([true, true, true]);
    for (const each of migrations.toReversed()) await each.down(database);
    expect(await tables()).toEqual([false, false, false]);
  });

  test('the groups that older statements said are taken out of them', async () => {
    const database = await databases.empty();
    const [first, second, later] = migrations;
    await first!.up(database);
    await second!.up(database);
    const said = ['staff', 'resident', null, 'mayor'];
    for (const [at, group] of said.entries()) {
      const statement = { ...completionStatement(aCompletion({ group: group as 'staff' | null })) };
      const row = statementRow(statement, '2026-11-24T08:00:00.000Z');
      await database('statements').insert(row);
      const texts = { municipality: 'noor', course: 'c', exercise: 'e', learner: `l${at}`, passed: '2026' };
      await database('completions').insert({ statement: row.id, ...texts });
    }
    await later!.up(database);
    const rows = await database('completions').select('cohort').orderBy('learner');
    expect(rows.map(({ cohort }) => cohort)).toEqual(['staff', 'resident', '', '']);
    await later!.down(database);
    expect(await database('completions').select('learner')).toHaveLength(said.length);
  });

  test('starting again changes nothing', async () => {
    const database = await databases.ready();
    const before = await database('migrations').select();
    await migrate(database);
    expect(await database('migrations').select()).toEqual(before);
  });

  test('a lock that a killed server left behind does not stop the next one', async () => {
    const database = await databases.ready();
    await database('migrations').whereIn('name', ['0020-completions', '0030-groups']).delete();
    await database.schema.dropTable('titles');
    await database.schema.dropTable('completions');
    await database('migrations_lock').update({ is_locked: 1 });
    await migrate(database);
    expect(await database.schema.hasTable('titles')).toBe(true);
  });

  test('a database of a newer version is left alone, by name', async () => {
    const database = await databases.ready();
    await database('migrations').insert({ name: '9990-later', batch: 2, migration_time: new Date() });
    await expect(migrate(database)).rejects.toThrow(NewerDatabase);
    await expect(migrate(database)).rejects.toThrow('9990-later');
  });

  test('several servers may start on one database at once', async () => {
    const url = await databases.url();
    const opened = url.startsWith('sqlite')
      ? [openDatabase(url, '')]
      : [1, 2, 3].map(() => openDatabase(url, ''));
    await Promise.all(opened.map(({ database }) => migrate(database)));
    for (const { database } of opened) {
      expect(await database('migrations').select('name')).toHaveLength(migrations.length);
      await database.destroy();
    }
  });
});
