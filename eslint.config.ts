import js from '@eslint/js';
import vue from 'eslint-plugin-vue';
import type { Linter } from 'eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';

const refusedPackages = [
  { group: ['@eigenpal/*'], message: 'It damages documents when it saves them.' },
  {
    group: [
      '@docx-editor.dev/pro',
      '@docx-editor.dev/pro/*',
      '@docx-editor.dev/editor-api',
      '@docx-editor.dev/editor-api/*',
    ],
    message: 'Its licence is for evaluation only.',
  },
];

/** They ask the compiler. */
const typedRules: Linter.RulesRecord = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
};

export default defineConfig(
  globalIgnores([
    'out/',
    'dist/',
    'release/',
    'tour/',
    '.cache/',
    'server/out/',
    'build/electron/default-app/',
  ]),
  js.configs.recommended,
  typescript.configs.recommended,
  vue.configs['flat/recommended'],
  {
    files: ['**/*.ts', '**/*.vue'],
    languageOptions: {
      parser: vueParser,
      parserOptions: {
        parser: typescript.parser,
      },
    },
    rules: {
      // The compiler knows what is defined.
      'no-undef': 'off',
      'no-restricted-imports': [
        'error',
        {
          patterns: refusedPackages,
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain'],
              message: 'Requests reach main at one gate: main/bridge/ipc.electron.ts.',
            },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-warning-comments': 'error',
      'max-lines': ['error', 300],
    },
  },
  {
    // Not in .vue files: the compiler begins anew with each of them, which takes as long as all the rest.
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: [] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: typedRules,
  },
  {
    files: ['main/bridge/ipc.electron.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: refusedPackages }] },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-macros-order': 'error',
      'vue/no-v-html': 'error',
      'vue/no-v-text-v-html-on-component': 'error',
      'vue/no-static-inline-styles': 'error',
      // A component of one word is fine where a screen or a shape is meant: Icon, Diamond.
      'vue/multi-word-component-names': 'off',
    },
  },
  {
    files: ['**/*.vue'],
    // Layout is prettier's.
    rules: Object.fromEntries(
      [
        'html-indent',
        'max-attributes-per-line',
        'singleline-html-element-content-newline',
        'multiline-html-element-content-newline',
        'html-self-closing',
        'html-closing-bracket-newline',
        'first-attribute-linebreak',
      ].map((rule) => [`vue/${rule}`, 'off']),
    ),
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { console: 'readonly' } } },
);
