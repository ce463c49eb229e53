import path from 'node:path';
import type { InlineConfig } from 'vite';
import { root } from './vite.shared.ts';

/** knex can speak to these; the station only has SQLite, so none of them is ever required. */
const otherDatabases =
  /^(better-sqlite3|mariadb|mysql2?|oracledb|pg|pg-native|pg-query-stream|tedious)(\/|$)/;

/** The main process and the worker that grades, as ES modules with everything bundled but native code. */
export default {
  configFile: false,
  root,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'out/main',
    emptyOutDir: true,
    license: { fileName: 'licences.md' },
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      external: ['electron', 'sqlite3', otherDatabases],
      input: {
        main: path.join(root, 'main/main.ts'),
        'grading-worker': path.join(root, 'main/practice/grading-worker.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' },
    },
  },
} satisfies InlineConfig;
