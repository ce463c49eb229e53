import type { KnipConfig } from 'knip';

/** Style sheets and the styles of components import fonts. */
const styleImports = (text: string): string =>
  [...text.matchAll(/@import\s+(?:url\()?(['"][^'"]+['"])/g)].map(([, file]) => `import ${file};`).join('\n');

export default {
  ignoreExportsUsedInFile: true,
  exclude: [
    // Programs of the system, such as apt-get.
    'binaries',
    // The types of a contract are its words, said or not.
    'types',
  ],
  compilers: { css: styleImports },
  workspaces: {
    '.': {
      entry: [
        'main/main.ts',
        'main/practice/grading-worker.ts',
        'preload/preload.ts',
        'renderer/main.ts',
        'build/{build,start,tour,test,test-setup,worker-display,layers,package,bench}.ts',
        'build/electron/cli.ts',
        'build/content/report.ts',
        'build/content/starters/make.ts',
        'tests/fixtures/**/make.ts',
        'tests/{unit,integration,e2e}/**/*.test.ts',
        'tests/e2e/tour/*.tour.ts',
        'tests/bench/*.bench.ts',
      ],
      project: ['{core,main,preload,renderer,build,tests}/**/*.{ts,vue,css}'],
      // Called by build/checks.ts as programs; fastify is the server's, which the tests start.
      ignoreDependencies: ['prettier', 'vue-tsc', 'fastify'],
    },
    server: { entry: ['main.ts'], project: ['**/*.ts'] },
  },
} satisfies KnipConfig;
