import type { Migration } from './index.ts';
import { exactText } from './columns.ts';

/** Statements as they came, with the columns that xAPI 1.0.3 (Communication, section 2.1.3) filters by. */
export const statements: Migration = {
  name: '0010-statements',
  async up(database) {
    const text = exactText(database);
    await database.schema.createTable('statements', (table) => {
      table.uuid('id').primary();
      table.specificType('stored', text).notNullable();
      table.specificType('verb', text).notNullable();
      table.specificType('activity', text).notNullable();
      table.specificType('agent', text).notNullable();
      table.uuid('registration');
      table.text('statement').notNullable();
      table.index(['stored', 'id']);
      table.index(['verb', 'stored', 'id']);
      table.index(['activity', 'stored', 'id']);
      table.index(['agent', 'stored', 'id']);
      table.index(['registration', 'stored', 'id']);
    });
  },
  async down(database) {
    await database.schema.dropTable('statements');
  },
};
