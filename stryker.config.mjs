import { dirname } from 'node:path/posix';

const FOLDERS = 'rules/{counting,engine,evaluate}/**';
const asked = process.argv.flatMap((word) => word.split(/[,=]/)).filter((word) => word.startsWith('rules/'));
const folders = asked.length > 0 && !asked.some((files) => files.includes('**')) ? asked.map(dirname) : [FOLDERS];

/**
 * Mutation testing of the counting: `npm run rules:mutate`, or a part of it with `-- --mutate rules/counting/give-up.ts`.
 * A part is tried with the tests of its own folder alone. CONTRIBUTING.md says what to do with a survivor.
 */
export default {
  mutate: [`${FOLDERS}/*.ts`],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    projectType: 'custom',
    configFile: 'jest.mutate.config.mjs',
    // The suite imports its tests by name: the mutated file leads to none of them.
    enableFindRelatedTests: false,
    config: { globals: { foldersTried: folders } },
  },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Endless loops are found by counting: a machine that is busy must not pass for one.
  timeoutMS: 120_000,
  // Every mutant leaves its modules behind in the process that tried it.
  maxTestRunnerReuse: 60,
  ignorePatterns: ['.data'],
  tempDirName: '.data/mutation/sandbox',
  // Below the agreed score the run fails.
  thresholds: { high: 95, low: 90, break: 80 },
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: '.data/mutation/report.json' },
};
