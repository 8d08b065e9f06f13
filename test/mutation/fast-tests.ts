/**
 * The fast tests of counting as one suite: whatever they import is loaded once for each mutant that is tried.
 * Tests of whole rulebooks are left out: what they would notice, a small test must notice too.
 */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OF_WHOLE_RULEBOOKS = [
  'rules/counting/ask-for-registration.test.ts',
  'rules/counting/order-of-categories.test.ts',
  'rules/evaluate/answers.test.ts',
  'rules/evaluate/elections.test.ts',
  'rules/evaluate/records.test.ts',
];

/** The folders whose files are tried, as stryker.config.mjs names them. */
const { foldersTried } = globalThis as unknown as { readonly foldersTried: readonly string[] };

const cwd = fileURLToPath(new URL('..', import.meta.url));
const tests = globSync(
  foldersTried.map((folder) => `${folder}/*.test.ts`),
  { cwd },
).sort();
for (const test of tests) if (!OF_WHOLE_RULEBOOKS.includes(test)) await import(`../${test}`);
