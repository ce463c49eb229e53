import { cruise, type ICruiseResult, type IForbiddenRuleType, type IViolation } from 'dependency-cruiser';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './vite.shared.ts';

/** Every layer of the house, and what it may import of the others. */
const layers: Record<string, string[]> = {
  core: [],
  main: ['core'],
  preload: ['core/bridge'],
  renderer: ['core', 'resources'],
  server: ['core'],
  build: ['core', 'main', 'preload', 'renderer', 'server', 'resources'],
  tests: ['core', 'main', 'preload', 'renderer', 'server', 'resources', 'build'],
};

/** The parts of core, lowest first, and what each may import of the others. */
const parts: Record<string, string[]> = {
  language: [],
  ooxml: [],
  exercise: ['language'],
  course: ['language', 'exercise'],
  session: ['language'],
  policy: ['language', 'session'],
  record: ['language'],
  bridge: ['language', 'exercise', 'session', 'policy'],
  word: ['language', 'ooxml', 'exercise'],
  formula: ['language'],
  delimited: ['formula'],
  excel: ['language', 'ooxml', 'exercise', 'formula'],
};

const electronMayBeIn = [
  '^main/main\\.ts$',
  '^main/window/',
  '^preload/',
  '\\.electron\\.ts$',
  '^tests/',
  '^build/electron/',
];

interface Place {
  /** Where the importing file lies, as regular expressions. */
  only: string[];
  modules: string;
  move: string;
}
/** Outside packages that have one home each. */
const homes: Record<string, Place> = {
  electron: {
    only: electronMayBeIn,
    modules: '^electron$',
    move: 'Electron is reached in main/main.ts, main/window/, preload/ and files named *.electron.ts. Put the rule in a use-case with a port, and the call in an adapter.',
  },
  database: {
    only: ['^main/storage/', '^server/', '^tests/', '^build/'],
    modules: '^(knex|sqlite3|pg)(/|$)',
    move: 'Queries live in a repository in main/storage/ (the station) or in server/ (the central server).',
  },
  'word-engine': {
    only: ['^renderer/workspaces/word/engine/', '^tests/', '^build/'],
    modules: '^@docx-editor\\.dev/',
    move: 'The Word engine is known to renderer/workspaces/word/engine/ alone, so that it can be replaced.',
  },
};

const outside = (allowed: string[]): string =>
  `^(?!(${allowed.map((folder) => `${folder}/`).join('|') || '$.'}))(${[...Object.keys(layers), 'resources'].join('|')})/`;

const rules: IForbiddenRuleType[] = [
  ...Object.entries(layers).map(([layer, allowed]) => ({
    name: `layer-${layer}`,
    severity: 'error' as const,
    comment: `${layer}/ may import ${[`${layer}/`, ...allowed.map((each) => `${each}/`)].join(', ')} and nothing else of the house. What two layers need belongs in core/; what main alone can do is reached over the bridge.`,
    from: { path: `^${layer}/` },
    to: { path: outside([layer, ...allowed]) },
  })),
  ...Object.entries(parts).map(([part, allowed]) => ({
    name: `core-${part}`,
    severity: 'error' as const,
    comment: `core/${part}/ may import ${allowed.map((each) => `core/${each}/`).join(', ') || 'no other part of core'}. Move what is shared down to the lower of the two, or pass it in.`,
    from: { path: `^core/${part}/` },
    to: { path: `^core/(?!(${[part, ...allowed].join('|')})/)` },
  })),
  ...Object.entries(homes).map(([name, { only, modules, move }]) => ({
    name,
    severity: 'error' as const,
    comment: move,
    from: { pathNot: only },
    to: { path: modules.replace('^', '(^|node_modules/)').replace('$', '(/|$)') },
  })),
  {
    name: 'core-is-pure',
    severity: 'error',
    comment:
      'core/ knows no Node, DOM or Vue. Pass what it needs in, or put the code in main/, server/ or renderer/.',
    from: { path: '^core/' },
    to: { path: ['node_modules/(vue|pinia|vue-i18n|reka-ui)/'] },
  },
  {
    name: 'no-node',
    severity: 'error',
    comment: 'core/ and renderer/ run where Node is not. Ask main over the bridge.',
    from: { path: '^(core|renderer)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'engine-without-vue',
    severity: 'error',
    comment: 'A workspace engine and its commands also run headless. Vue stays in the workspace view.',
    from: { path: '^renderer/workspaces/[^/]+/(engine|commands)/' },
    to: { path: ['node_modules/(vue|pinia|vue-i18n|reka-ui)/', '\\.vue$'] },
  },
  {
    name: 'workspaces-apart',
    severity: 'error',
    comment:
      'One workspace never imports another. What they share lies in renderer/workspaces/ or renderer/design/.',
    from: { path: '^renderer/workspaces/([^/]+)/' },
    to: { path: '^renderer/workspaces/[^/]+/', pathNot: '^renderer/workspaces/($1|ribbon|frame|commands)/' },
  },
  {
    name: 'no-circle',
    severity: 'error',
    comment: 'These files import each other in a circle. Move what they share into a third.',
    from: { pathNot: '^tests/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'not-found',
    severity: 'error',
    comment: 'Nothing is there.',
    from: {},
    // Its package.json names a file that it does not have; bundlers take the other one.
    to: { couldNotResolve: true, pathNot: '^numfmt$' },
  },
];

const ignored = /^(node_modules|out|dist|tour|release|\..*)$/;
const isSource = (name: string): boolean => /\.(ts|mts|cts|js|mjs|cjs|vue)$/.test(name);

/** Source files in no layer of the house: top folders that nobody knows, and parts of core without rules. */
function homeless(): string[] {
  const top = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !ignored.test(entry.name) && !(entry.name in layers))
    .flatMap((entry) =>
      readdirSync(path.join(root, entry.name), { recursive: true, encoding: 'utf8' })
        .filter((name) => isSource(name) && !name.includes('node_modules'))
        .map((name) => `${entry.name}/${name}`),
    );
  const loose = readdirSync(root).filter((name) => isSource(name) && !/^[a-z]+\.config\.ts$/.test(name));
  const core = readdirSync(path.join(root, 'core'), { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? !(entry.name in parts) : isSource(entry.name)))
    .map((entry) => `core/${entry.name}`);
  return [...top, ...loose, ...core];
}

const tell = ({ rule, from, to, cycle }: IViolation): string => {
  const comment = rules.find(({ name }) => name === rule.name)?.comment ?? '';
  const way = cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : `${from} → ${to}`;
  return `${way}\n    ${comment} (${rule.name})`;
};

const { output } = await cruise(Object.keys(layers), {
  baseDir: root,
  ruleSet: { forbidden: rules },
  validate: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '^server/out/' },
  tsPreCompilationDeps: true,
  tsConfig: { fileName: path.join(root, 'tsconfig.json') },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
  },
});
const { violations, totalCruised } = (output as ICruiseResult).summary;
const problems = [
  ...homeless().map(
    (file) =>
      `${file}\n    It is in no layer. Put it in one of ${Object.keys(layers).join('/, ')}/, or give its part of core a rule in build/layers.ts.`,
  ),
  ...violations.map(tell),
];
for (const problem of problems) console.error(problem);
console.log(`${totalCruised} files and packages, ${problems.length} in the wrong place`);
process.exitCode = problems.length > 0 ? 1 : 0;
