import { describe, expect, it } from '@jest/globals';
import { compareCase } from '../../../rules/cases/compare-case.ts';
import { buildCaseRecord } from '../../../rules/cases/build-record.ts';
import { outcomeOf } from '../../../rules/cases/outcome.ts';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { readRecord } from '../../../rules/evaluate/read-record.ts';
import { loadCases } from '../../../rules/rulebooks/load-cases.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { askReadings } from '../../../rules/rulebooks/versions/ask-readings.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

/** `npm run rules:check`, a part of `npm test`, runs the cases of all licenses; these show that a case can be run by itself. */
const SOME = ['CA-LMFT', 'FL-LMHC', 'AZ-LCSW', 'TX-LMFT', 'TX-LPC'];

describe.each(SOME)('the worked cases of %s', (license) => {
  const cases = loadCases(license);
  const rulebook = loadRulebook(license);
  it('are at least four', () => {
    expect(cases.length).toBeGreaterThanOrEqual(4);
  });
  it.each(cases.map(({ file, ...rest }) => [file, rest] as const))('%s', async (_, { standard, worked }) => {
    const record = readRecord(buildCaseRecord(standard, worked));
    if (!record.ok) throw new Error(JSON.stringify(record.problems));
    const asked = askReadings(rulebook, worked.readings ?? []);
    const asOf = plainDate(worked.asOf);
    const evaluation = await evaluateRecord({ rulebook: asked, record: record.record, asOf });
    expect(compareCase(worked.expect, outcomeOf(evaluation))).toEqual([]);
  });
});
