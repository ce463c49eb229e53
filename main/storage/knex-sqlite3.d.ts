declare module 'knex/lib/dialects/sqlite3/index.js' {
  /** knex's own client class; its types are not published. */
  export default class Sqlite3Client {
    _driver(): unknown;
  }
}
