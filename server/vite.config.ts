import { defineConfig } from 'vite';

/** One file of our own code, `core/` included, beside the console's assets; packages stay packages. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  ssr: { external: true },
  build: {
    ssr: 'main.ts',
    target: 'node20',
    outDir: 'out',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
  plugins: [
    {
      name: 'console-assets',
      async closeBundle() {
        const { cp } = await import('node:fs/promises');
        await cp(new URL('./console/assets/', import.meta.url), new URL('./out/assets/', import.meta.url), {
          recursive: true,
        });
      },
    },
  ],
});
