/** Both kinds of test are compiled alike: TypeScript and TSX to ES modules, types checked apart by tsc. */
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true, explicitResourceManagement: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/.data/', '<rootDir>/coverage/'],
};

const named = (suffix) => [`<rootDir>/test/**/*.${suffix}.ts`, `<rootDir>/test/**/*.${suffix}.tsx`];

/** `name.test.ts` needs nothing and takes milliseconds; `name.real.test.ts` runs against real servers. */
export default {
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: named('test'),
      testTimeout: 60_000,
      testPathIgnorePatterns: ['/node_modules/', '\\.real\\.test\\.tsx?$'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: named('real.test'),
      globalSetup: '<rootDir>/test/support/start-servers.ts',
      globalTeardown: '<rootDir>/test/support/stop-servers.ts',
      setupFilesAfterEnv: ['<rootDir>/test/support/allow-more-time.ts'],
    },
  ],
};
