import config from './jest.config.mjs';

/** One suite of all fast tests of counting: `npm run rules:mutate` tries each mutant against it. */
const [unit] = config.projects;

export default { ...unit, displayName: 'mutation', testMatch: ['<rootDir>/test/mutation/fast-tests.ts'] };
