import { describe, expect, it } from '@jest/globals';
import { dutySchema, type Duty } from '../../../rules/duties/duty.ts';
import { findDutyPeriods } from '../../../rules/duties/find-duty-periods.ts';
import { loadDuties } from '../../../rules/duties/load-duties.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import type { DutyFacts } from '../../../rules/vocabulary/duty-period.ts';

describe('the recurring duties', () => {
  it.each(loadDuties().map((duty) => [`${duty.license} ${duty.id}`, duty] as const))(
    '%s is asked for by a row of its rulebook, with the same source and confidence',
    (_, { license, requirement, citation, confidence, sourceUrl }) => {
      const row = loadRulebook(license).requirements.find(({ id }) => id === requirement);
      expect({ citation: row?.citation, confidence: row?.confidence, sourceUrl: row?.sourceUrl }).toEqual({
        citation,
        confidence,
        sourceUrl,
      });
    },
  );
  it('name a source unless they are only remembered', () => {
    const [duty] = loadDuties();
    expect(dutySchema.safeParse(duty).success).toBe(true);
    expect(dutySchema.safeParse({ ...duty, citation: null }).success).toBe(false);
    expect(dutySchema.safeParse({ ...duty, citation: null, confidence: 'recall' }).success).toBe(true);
  });
});

const facts = (license: string, more: Partial<DutyFacts> = {}): DutyFacts => ({
  license,
  agreementOn: '2026-01-20',
  approvedOn: null,
  done: [],
  today: '2026-11-25',
  ...more,
});
const periods = (given: DutyFacts, duties: readonly Duty[] = loadDuties()) =>
  findDutyPeriods(duties, given).map(({ from, until, dueOn, state }) => [from, until, dueOn, state].join(' '));

describe('the periods of a duty', () => {
  it('run from the first day of the first agreement, also from a day that a month lacks', () => {
    const done = [{ dutyId: 'evaluation', until: '2026-04-19' }];
    expect(periods(facts('VA-LPC', { done }))).toEqual([
      '2026-01-20 2026-04-19 2026-04-19 done',
      '2026-04-20 2026-07-19 2026-07-19 late',
      '2026-07-20 2026-10-19 2026-10-19 late',
      '2026-10-20 2027-01-19 2027-01-19 running',
    ]);
    expect(periods(facts('VA-LPC', { agreementOn: '2025-11-30', today: '2026-03-01' }))).toEqual([
      '2025-11-30 2026-02-27 2026-02-27 late',
      '2026-02-28 2026-05-29 2026-05-29 running',
    ]);
  });
  it('are quarters of the calendar year, or end on the days that the rule names', () => {
    expect(periods(facts('NC-LCMHC', { today: '2026-04-01' }))).toEqual([
      '2026-01-20 2026-03-31 2026-03-31 late',
      '2026-04-01 2026-06-30 2026-06-30 running',
    ]);
    expect(periods(facts('NV-MFT')).map((period) => period.slice(0, 32))).toEqual([
      '2026-01-20 2026-03-15 2026-03-15',
      '2026-03-16 2026-09-15 2026-09-15',
      '2026-09-16 2027-03-15 2027-03-15',
    ]);
  });
  it('are late only after the days of grace, and are none while the day they are counted from is not on file', () => {
    expect(periods(facts('OK-LPC'))).toEqual([]);
    const approved = { approvedOn: '2026-02-01' };
    expect(periods(facts('OK-LPC', { ...approved, today: '2026-09-29' }))[0]).toBe(
      '2026-02-01 2026-07-31 2026-09-29 due',
    );
    expect(periods(facts('OK-LPC', { ...approved, today: '2026-09-30' }))[0]).toBe(
      '2026-02-01 2026-07-31 2026-09-29 late',
    );
    expect(periods(facts('VA-LPC', { agreementOn: null }))).toEqual([]);
  });
  it('are never late where the rule is only remembered, and none where a license asks for nothing', () => {
    expect(periods(facts('OR-LCSW')).every((period) => period.endsWith('unverified'))).toBe(true);
    expect(periods(facts('CA-LMFT'))).toEqual([]);
  });
});
