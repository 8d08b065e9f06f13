import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { takeMinutes } from '../../../../rules/counting/take-minutes.ts';
import { runSteps } from '../../../../rules/counting/run-steps.ts';
import { type Line, aSheet, figure, valueOf } from '../a-rulebook.ts';

const on = (...days: string[]): Line[] => days.map((day) => [day, 'counseling-individual', 1]);
const SPAN = { kind: 'span', category: 'direct' } as const;
const AGE = { kind: 'registration-age', category: 'direct' } as const;

describe('a span', () => {
  it('is whole months from the first to the last counted day, both included', () => {
    expect(valueOf(SPAN, { log: on('2021-09-06', '2023-09-05') })).toBe(24);
    expect(valueOf(SPAN, { log: on('2021-09-06', '2023-09-04') })).toBe(23);
    expect(valueOf(SPAN, { log: on('2021-01-31', '2021-02-27') })).toBe(1);
    expect(valueOf(SPAN, { log: on('2021-01-31') })).toBe(0);
    expect(valueOf(SPAN)).toBe(0);
  });
  it('begins and ends with days of which something is left', () => {
    const months = valueOf(SPAN, { log: on('2020-01-01', '2021-01-01', '2021-03-31', '2025-01-01') }, (sheet) => {
      for (const at of [0, 3])
        takeMinutes(sheet, sheet.entries[at]!, 'direct', 60, { step: 's', requirement: 'total', why: 'Cut.' });
    });
    expect(months).toBe(3);
  });
  it('takes days whose hours only a cap has cut for counted days where the law says so', () => {
    const why = 'Over the limit.';
    const cap = {
      id: 'cap',
      kind: 'total-cap',
      requirement: 'total',
      why,
      category: 'work',
      from: 'work',
      limit: 'most',
    } as const;
    const log = on('2020-01-01', '2020-12-31', '2021-12-31');
    const after = (step: string, beforeCaps: boolean) =>
      valueOf({ ...SPAN, beforeCaps }, { log, steps: [cap] }, (sheet) => {
        takeMinutes(sheet, sheet.entries[2]!, 'direct', 60, { step, requirement: 'total', why: 'Cut.' });
      });
    expect([after('cap', true), after('cap', false), after('unsigned', true)]).toEqual([24, 12, 12]);
  });
  describe('with months of other work added', () => {
    const plus = { category: 'relational', upTo: 'most-months' };
    const law = { 'most-months': [3, 'months'], 'one-hour': [1, 'hours'] } as const;
    const span = { kind: 'span', category: 'one-person', plus } as const;
    const after = on('2021-02-01', '2021-03-31');
    const before = (...days: string[]): Line[] => days.map((day) => [day, 'counseling-family', 1]);

    it('counts each calendar month of it once, up to the number (Oregon: twelve)', () => {
      const log = (...days: string[]) => ({ law, log: [...before(...days), ...after] });
      expect(valueOf(span, log())).toBe(2);
      expect(valueOf(span, log('2020-01-31', '2020-03-01', '2020-03-31'))).toBe(4);
      expect(valueOf(span, log('2020-01-31', '2020-02-01', '2020-03-01'))).toBe(5);
      expect(valueOf(span, log('2020-01-31', '2020-02-01', '2020-03-01', '2020-04-01'))).toBe(5);
      expect(valueOf(span, { law, log: before('2020-01-31') })).toBe(1);
      expect(figure(span, log('2020-01-31')).remark).toBe('Months for “Couples and families” among them: 1.');
    });

    it('counts a month whose hours only a cap has cut, and none that was never experience', () => {
      const why = 'Over the limit.';
      const limits = { category: 'relational', from: 'work', limit: 'one-hour' } as const;
      const cap = { id: 'cap', kind: 'total-cap', requirement: 'total', why, ...limits } as const;
      const log = [...before('2020-01-31', '2020-02-01'), ...after];
      expect(
        valueOf(span, { law, log, steps: [cap] }, (sheet) =>
          runSteps(sheet, aSheet({ law, log, steps: [cap] }).context),
        ),
      ).toBe(4);
      expect(
        valueOf(span, { law, log: [...before('2020-01-31'), ...after] }, (sheet) => {
          takeMinutes(sheet, sheet.entries[0]!, 'work', 60, { step: 'unsigned', requirement: 'total', why });
        }),
      ).toBe(2);
    });
  });
});

describe('the age of a registration', () => {
  const record = { registrations: [{ jurisdiction: 'XX', credential: 'LMSW', issuedOn: '2020-01-15' }] };
  it('is the months to the last counted day, a month begun being used', () => {
    expect(valueOf(AGE, { record, log: on('2025-01-15') })).toBe(60);
    expect(valueOf(AGE, { record, log: on('2025-01-16') })).toBe(61);
    expect(valueOf(AGE, { record })).toBe(0);
  });
  it('is that of the last one issued until the last counted day', () => {
    const registrations = [...record.registrations, { ...record.registrations[0], issuedOn: '2024-01-15' }];
    expect(valueOf(AGE, { record: { registrations }, log: on('2025-01-15') })).toBe(12);
    expect(valueOf(AGE, { record: { registrations }, log: on('2024-01-15') })).toBe(0);
    expect(valueOf(AGE, { record: { registrations }, log: on('2024-01-14') })).toBe(48);
  });
  it('is unknown without a registration, and with one of a name nobody knows', () => {
    expect(valueOf(AGE, { log: on('2025-01-15') })).toBe(UNKNOWN);
    const registrations = [{ ...record.registrations[0], credential: 'Baron' }];
    expect(valueOf(AGE, { record: { registrations }, log: on('2025-01-15') })).toBe(UNKNOWN);
  });
});
