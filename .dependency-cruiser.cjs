/** What each folder may import of ours; what is not named here is refused. */
const OURS = '^(rules|workflows|activities|db|api|worker|cli|local|config|temporal|keys|storage|test)/';

function only(folder, allowed, comment, more = {}) {
  return {
    name: `${folder}-imports`,
    comment,
    severity: 'error',
    from: { path: `^${folder}/`, ...more.from },
    to: { path: OURS, pathNot: [`^${folder}/`, ...allowed], ...more.to },
  };
}

module.exports = {
  forbidden: [
    only('rules', [], 'The rules are pure: they know nothing of ours.'),
    only(
      'workflows',
      ['^rules/vocabulary/', '^activities/'],
      'Workflows are replayed: they know the vocabulary, and activities by their types.',
    ),
    {
      name: 'workflows-import-activities-as-types',
      comment: 'An activity that is imported as a value would run inside the replay.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workflows-import-no-node',
      comment: 'Nothing of the machine exists where a workflow runs.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { dependencyTypes: ['core'] },
    },
    only(
      'activities',
      ['^rules/', '^db/', '^keys/', '^storage/'],
      'Activities know the rules, the database, the keys and the store of documents, the settings and the messages of workflows by their types.',
      { to: { dependencyTypesNot: ['type-only'] } },
    ),
    {
      name: 'activities-import-types',
      comment: 'Of the settings and the workflows, activities know the types only.',
      severity: 'error',
      from: { path: '^activities/' },
      to: {
        path: OURS,
        pathNot: ['^activities/', '^rules/', '^db/', '^keys/', '^storage/', '^config/', '^workflows/'],
      },
    },
    only('db', ['^rules/'], 'The database knows the vocabulary and the shapes of the rules.'),
    {
      name: 'db-imports-rule-types',
      comment: 'The database stores what the rules say and computes nothing itself.',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^rules/', pathNot: '^rules/vocabulary/', dependencyTypesNot: ['type-only'] },
    },
    only(
      'api',
      ['^rules/vocabulary/', '^workflows/', '^db/', '^config/', '^temporal/', '^keys/', '^storage/'],
      'The API knows the vocabulary, the messages of workflows, the database, the keys and the store of documents; never an activity.',
      { from: { pathNot: '^api/(server|compose-rules|compose-mail)\\.ts$' } },
    ),
    {
      name: 'api-server-imports',
      comment: 'The program that serves the API knows the settings, and nothing else of ours.',
      severity: 'error',
      from: { path: '^api/server\\.ts$' },
      to: { path: OURS, pathNot: ['^api/', '^config/'] },
    },
    {
      name: 'api-compose-rules-imports',
      comment: 'One file puts together what the API needs of the rules.',
      severity: 'error',
      from: { path: '^api/compose-rules\\.ts$' },
      to: { path: OURS, pathNot: ['^api/services\\.ts$', '^rules/'] },
    },
    {
      name: 'api-compose-mail-imports',
      comment: 'One file puts together what the API sends by itself.',
      severity: 'error',
      from: { path: '^api/compose-mail\\.ts$' },
      to: { path: OURS, pathNot: ['^api/sign-in/', '^activities/mail/', '^config/'] },
    },
    {
      name: 'api-is-handed-the-mail',
      comment: 'The program that serves the API hands it the mail; nothing else in it may fetch it.',
      severity: 'error',
      from: { path: '^api/', pathNot: '^api/server\\.ts$' },
      to: { path: '^api/compose-mail\\.ts$' },
    },
    {
      name: 'api-is-handed-the-rules',
      comment: 'The program that serves the API hands it the rules; nothing else in it may fetch them.',
      severity: 'error',
      from: { path: '^api/', pathNot: '^api/server\\.ts$' },
      to: { path: '^api/compose-rules\\.ts$' },
    },
    {
      name: 'api-imports-messages',
      comment: 'Of a workflow the API knows the messages; of anything else in it, the types.',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^workflows/', pathNot: '/messages\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    only(
      'local',
      ['^rules/vocabulary/errors\\.ts$', '^config/'],
      'The local servers know only the error catalog and the settings.',
    ),
    only(
      'temporal',
      ['^rules/vocabulary/errors\\.ts$', '^config/', '^keys/'],
      'The way to Temporal knows only the error catalog, the settings and the keys.',
    ),
    only('keys', ['^rules/vocabulary/errors\\.ts$'], 'Keys know only the error catalog.'),
    only(
      'storage',
      ['^rules/vocabulary/errors\\.ts$', '^keys/'],
      'The store of documents knows only the error catalog and the keys.',
    ),
    only('config', ['^rules/vocabulary/errors\\.ts$'], 'The settings know only the error catalog.'),
    ...['api', 'worker', 'cli'].map((folder) => ({
      name: `nobody-imports-${folder}`,
      comment: 'These wire the parts together and stand at the end of every chain.',
      severity: 'error',
      from: { pathNot: [`^${folder}/`, '^test/'] },
      to: { path: `^${folder}/` },
    })),
    {
      name: 'nobody-imports-test',
      comment: 'What runs in earnest does not lean on what tests it.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import must lead somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages',
      comment: 'What runs in earnest uses only what is installed in earnest.',
      severity: 'error',
      // What authors run writes into the sources; it is installed with the tests.
      from: {
        path: '^(rules|workflows|activities|db|api|worker|cli|config|temporal|keys|storage)/',
        pathNot: '^cli/letter-compile/',
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.data|coverage|\\.git)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};
