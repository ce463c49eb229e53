import vue from '@vitejs/plugin-vue';
import path from 'node:path';
import type { InlineConfig } from 'vite';
import { root, withoutEval } from './vite.shared.ts';

/** The window's page. Fonts, wasm and scripts are files of their own: the page allows no inline code and no data URLs. */
export default {
  configFile: false,
  root: path.join(root, 'renderer'),
  base: './',
  publicDir: false,
  // A comment beside the root of a component would keep classes and listeners from it.
  plugins: [vue({ template: { compilerOptions: { comments: false } } })],
  define: {
    __VUE_OPTIONS_API__: true,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
    // Messages are interpreted, never compiled with `new Function`.
    __INTLIFY_JIT_COMPILATION__: true,
    __INTLIFY_DROP_MESSAGE_COMPILER__: false,
  },
  build: {
    outDir: path.join(root, 'out/renderer'),
    emptyOutDir: true,
    license: { fileName: 'licences.md' },
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8000,
    rolldownOptions: { checks: { pluginTimings: false }, output: { intro: withoutEval } },
  },
} satisfies InlineConfig;
