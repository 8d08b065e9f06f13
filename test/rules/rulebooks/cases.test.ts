import { describe, expect, it } from '@jest/globals';
import { compareCase } from '../../../rules/cases/compare-case.ts';
import { buildCaseRecord } from '../../../rules/cases/build-record.ts';
import { outcomeOf } from '../../../rules/cases/outcome.ts';
import { loadCases } from '../../../rules/rulebooks/load-cases.ts';
import { evaluateJson } from '../support/evaluate-blocks.ts';

/** `npm run rules:check`, a part of `npm test`, runs the cases of all licenses; these show that a case can be run by itself. */
const SOME = ['CA-LMFT', 'FL-LMHC', 'AZ-LCSW', 'TX-LMFT', 'TX-LPC'];

describe.each(SOME)('the worked cases of %s', (license) => {
  const cases = loadCases(license);
  it('are at least four', () => {
    expect(cases.length).toBeGreaterThanOrEqual(4);
  });
  it.each(cases.map(({ file, ...rest }) => [file, rest] as const))('%s', async (_, { standard, worked }) => {
    const evaluation = await evaluateJson(license, buildCaseRecord(standard, worked), worked.asOf);
    expect(compareCase(worked.expect, outcomeOf(evaluation))).toEqual([]);
  });
});
