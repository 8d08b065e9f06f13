/** Mutation testing of the counting: `npm run rules:mutate`. CONTRIBUTING.md says what to do with a survivor. */
export default {
  mutate: ['rules/{counting,engine,evaluate}/**/*.ts'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: { projectType: 'custom', configFile: 'jest.mutate.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Every mutant leaves its modules behind in the process that tried it.
  maxTestRunnerReuse: 60,
  ignorePatterns: ['.data'],
  tempDirName: '.data/mutation/sandbox',
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: '.data/mutation/report.json' },
};
