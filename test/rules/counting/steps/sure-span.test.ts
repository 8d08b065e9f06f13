import { describe, expect, it } from '@jest/globals';
import { sureSpanOf } from '../../../../rules/counting/steps/sure-span.ts';
import { fromEpochDay } from '../../../../rules/vocabulary/plain-date.ts';
import { type Given, aSheet } from '../a-rulebook.ts';

const license = (name: string, issuedOn: string, more: object = {}) => ({
  jurisdiction: 'XX',
  license: name,
  issuedOn,
  ...more,
});
const gate = { id: 'gate', kind: 'supervisor-gate', requirement: 'row', why: 'No.' } as const;
const licensed = { years: 'years', why: 'Too short.' };

function span(licenses: object[] | null, step: Parameters<typeof sureSpanOf>[1] = gate, law: Given['law'] = {}) {
  const supervisors = licenses === null ? [] : [{ id: 'reyes', name: 'Dr. Reyes', licenses }];
  const line = licenses === null ? ({ supervisor: undefined } as object) : {};
  const { sheet, context } = aSheet({
    log: [['2021-01-04', 'documentation', 1, line]],
    law: law ?? {},
    record: { supervisors },
  });
  const found = sureSpanOf(context, step, sheet.entries[0]!);
  return found && [fromEpochDay(found.from), found.until === Infinity ? null : fromEpochDay(found.until)];
}

describe('the days on which somebody may supervise for certain', () => {
  it('are those of an accepted license of the setting’s state', () => {
    expect(span([license('LCSW', '2019-01-05')])).toEqual(['2019-01-05', null]);
    expect(span([license('l.c.s.w.', '2019-01-05', { expiresOn: '2022-01-04' })])).toEqual([
      '2019-01-05',
      '2022-01-04',
    ]);
  });
  it('are none under a license that is not accepted, another state’s, or of nobody named', () => {
    expect(span([license('Unheard of', '2019-01-05')])).toBeNull();
    expect(span([license('LMSW', '2019-01-05')])).toBeNull();
    expect(span([license('LCSW', '2019-01-05', { jurisdiction: 'YY' })])).toBeNull();
    expect(span(null)).toBeNull();
  });
  it('are those of the license that makes days certain first', () => {
    expect(span([license('LMFT', '2019-01-05'), license('LCSW', '2015-01-05'), license('LMFT', '2017-01-05')])).toEqual(
      ['2015-01-05', null],
    );
  });
  it('begin some days after the license was held long enough, so that no month’s length matters', () => {
    const step = { ...gate, licensed };
    expect(span([license('LCSW', '2019-01-05')], step, { years: [2, 'years'] })).toEqual(['2021-01-09', null]);
  });
  it('begin after the longest time that stands on any day', () => {
    const source = { citation: null, confidence: 'statute', source: null } as const;
    const values = [
      { until: '2020-12-31', value: 5, ...source },
      { from: '2021-01-01', value: 2, ...source },
    ];
    const years = { label: 'Years', unit: 'years', by: 'entry', values } as const;
    expect(span([license('LCSW', '2010-01-05')], { ...gate, licensed }, { years })).toEqual(['2015-01-09', null]);
  });
});
