import path from 'node:path';
import type { InlineConfig } from 'vite';
import { root, withoutEval } from './vite.shared.ts';

/** One CommonJS file: a sandboxed preload can load nothing but `electron`. */
export default {
  configFile: false,
  root,
  publicDir: false,
  build: {
    lib: { entry: path.join(root, 'preload/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
    outDir: 'out/preload',
    emptyOutDir: true,
    license: { fileName: 'licences.md' },
    target: 'chrome130',
    minify: false,
    sourcemap: false,
    rolldownOptions: { external: ['electron'], output: { intro: withoutEval, codeSplitting: false } },
  },
} satisfies InlineConfig;
