import type { Migration } from './index.ts';
import { exactText } from './columns.ts';

/** What the console counts, taken out of the statements as they are stored. */
export const completions: Migration = {
  name: '0020-completions',
  async up(database) {
    const text = exactText(database);
    await database.schema.createTable('completions', (table) => {
      table.uuid('statement').primary().references('id').inTable('statements').onDelete('CASCADE');
      table.specificType('municipality', text).notNullable();
      table.specificType('course', text).notNullable();
      table.specificType('exercise', text).notNullable();
      table.specificType('learner', text).notNullable();
      table.specificType('passed', text).notNullable();
      table.index(['municipality', 'course', 'exercise', 'passed', 'learner']);
      table.index(['passed']);
    });
    await database.schema.createTable('titles', (table) => {
      table.specificType('kind', text).notNullable();
      table.specificType('id', text).notNullable();
      table.text('ar').notNullable();
      table.text('en').notNullable();
      table.specificType('seen', text).notNullable();
      table.primary(['kind', 'id']);
    });
  },
  async down(database) {
    await database.schema.dropTable('titles');
    await database.schema.dropTable('completions');
  },
};
