import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Node built-ins and clocks have no place where code must replay to the same end. */
const notInWorkflows = {
  patterns: [
    { group: ['node:*'], message: 'Workflow code is replayed: reach the outside through an activity.' },
    { group: ['**/db/**', '**/api/**', '**/local/**', '**/config/**'], message: 'Workflows know only the vocabulary.' },
    {
      group: ['**/activities/**'],
      allowTypeImports: true,
      message: 'Workflows know activities by their types only: use `import type`.',
    },
  ],
};

/** What opens a way to Temporal that does not encrypt. */
const onlyByTemporalFolder = {
  paths: Object.entries({
    '@temporalio/client': ['Client', 'WorkflowClient', 'ScheduleClient', 'AsyncCompletionClient', 'ActivityClient'],
    '@temporalio/worker': ['Worker', 'bundleWorkflowCode'],
  }).map(([name, importNames]) => ({
    name,
    importNames,
    allowTypeImports: true,
    message: 'Use temporal/open-client.ts, open-worker.ts, bundle-workflows.ts or replay-run.ts: they encrypt.',
  })),
};

export default tseslint.config(
  { ignores: ['node_modules/', '.data/', 'coverage/', 'test/histories/', 'api/web/assets/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      // An empty object type is how a props type says "none".
      '@typescript-eslint/no-empty-object-type': 'off',
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    // There is one way to a client, a worker and a replay: it encrypts. Another one would be forgotten.
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['temporal/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', onlyByTemporalFolder] },
  },
  {
    files: ['workflows/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', notInWorkflows] },
  },
  {
    // Nothing impure under rules/: the same facts must give the same answer on every machine.
    files: ['rules/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pass the moment in.' },
        { object: 'Math', property: 'random', message: 'Rules may not roll dice.' },
      ],
    },
  },
  {
    // A test's describe block is a list of sentences, and may be long.
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['cli/**/*.ts', 'test/run-all.ts', 'test/promises/print-promises.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable', require: 'readonly' } },
  },
);
