import { describe, expect, it } from '@jest/globals';
import { lookAhead } from '../../../rules/lookahead/look-ahead.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { outlookSchema } from '../../../rules/vocabulary/outlook.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { anOutlook, californiaWeeks } from './an-outlook.ts';

describe('looking ahead', () => {
  const rulebook = loadRulebook('CA-LMFT');
  const { record, asOf } = anOutlook('CA-LMFT', '2022-02-27', [californiaWeeks('2021-01-04', 60)]);
  const targetOn = plainDate('2023-02-26');

  it('answers with all parts in the public shape', async () => {
    const seen = await lookAhead({ rulebook, record, asOf, targetOn });
    expect(outlookSchema.parse(seen)).toEqual(seen);
    expect(seen).toMatchObject({
      asOf,
      license: 'CA-LMFT',
      finish: { on: '2023-05-28' },
      plan: { targetOn, weeks: 52, feasible: false },
    });
    expect(seen.atRisk.map(({ risk }) => risk)).toContain('unsigned');
  });
  it('plans nothing where nobody names a day', async () => {
    expect((await lookAhead({ rulebook, record, asOf, targetOn: null })).plan).toBeNull();
  });
  it('says which hours waiting would lose', async () => {
    const old = anOutlook('CA-LMFT', '2026-12-20', [californiaWeeks('2021-01-04', 2)]);
    const { ageingOut } = await lookAhead({ rulebook, record: old.record, asOf: old.asOf, targetOn: null });
    expect(ageingOut[0]).toMatchObject({ on: '2027-01-05', sentence: 'You lose 10 hours on January 5, 2027.' });
  });
  it('lets other work run before each evaluation', async () => {
    let breaths = 0;
    const breathe = () => Promise.resolve(void (breaths += 1));
    await lookAhead({ rulebook, record: { ...record, log: [] }, asOf, targetOn: null, breathe });
    // Seven days for what grows old, one for what is at risk, one for the finish, one as if renewed.
    expect(breaths).toBe(10);
  });
  it('refuses a day that is less than a week ahead', async () => {
    const soon = { rulebook, record, asOf, targetOn: plainDate('2022-03-05') };
    await expect(lookAhead(soon)).rejects.toThrow(RangeError);
  });
});
