/**
 * The fast tests of counting as one suite: whatever they import is loaded once for each mutant that is tried.
 * Tests of whole rulebooks are left out: what they would notice, a small test must notice too.
 */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OF_WHOLE_RULEBOOKS = [
  'counting/ask-for-registration.test.ts',
  'evaluate/answers.test.ts',
  'evaluate/elections.test.ts',
  'evaluate/records.test.ts',
];

const folder = fileURLToPath(new URL('../rules', import.meta.url));
const tests = globSync('{counting,engine,evaluate}/**/*.test.ts', { cwd: folder }).sort();
for (const test of tests) if (!OF_WHOLE_RULEBOOKS.includes(test)) await import(`../rules/${test}`);
