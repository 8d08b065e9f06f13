import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { takeMinutes } from '../../../../rules/counting/take-minutes.ts';
import { figure, valueOf } from '../a-rulebook.ts';

const log = [
  ['2021-01-01', 'supervision-individual', 3],
  ['2021-01-02', 'supervision-group', 1, { supervisor: 'stone' }],
  ['2021-01-03', 'supervision-group', 1],
] as const;

describe('the number of supervisors', () => {
  it('counts everybody whose supervision counts once', () => {
    expect(valueOf({ kind: 'supervisors', category: 'everything' }, { log })).toBe(2);
    const others = [['2021-01-01', 'documentation', 3]] as const;
    expect(valueOf({ kind: 'supervisors', category: 'everything' }, { log: others })).toBe(0);
  });
  it('does not count somebody of whose supervision nothing is left', () => {
    const left = valueOf({ kind: 'supervisors', category: 'supervision' }, { log }, (sheet) => {
      takeMinutes(sheet, sheet.entries[1]!, 'supervision', 60, { step: 's', requirement: 'total', why: 'Cut.' });
    });
    expect(left).toBe(1);
  });
});

describe('supervisors at the same time', () => {
  const agreement = (supervisor: string, from: string, until?: string) => ({
    supervisor,
    setting: 'clinic',
    from,
    ...(until === undefined ? {} : { until }),
  });
  it('are as many as had agreements running on one day', () => {
    const agreements = [agreement('reyes', '2021-01-01', '2021-06-30'), agreement('stone', '2021-06-30')];
    expect(valueOf({ kind: 'supervisors-at-once' }, { record: { agreements } })).toBe(2);
    const apart = [agreement('reyes', '2021-01-01', '2021-06-29'), agreement('stone', '2021-06-30')];
    expect(valueOf({ kind: 'supervisors-at-once' }, { record: { agreements: apart } })).toBe(1);
  });
  it('are unknown without agreements', () => {
    expect(valueOf({ kind: 'supervisors-at-once' })).toBe(UNKNOWN);
  });
});

describe('the least training in supervision', () => {
  const law = { training: [12, 'hours'] } as const;
  const rule = { kind: 'least-training', category: 'supervision', least: 'training' } as const;
  const trained = (reyes?: number, stone?: number) => ({
    supervisors: [person('reyes', 'LCSW', reyes), person('stone', 'LMFT', stone)],
  });
  function person(id: string, license: string, minutes?: number) {
    const licenses = [{ jurisdiction: 'XX', license, issuedOn: '2010-01-15' }];
    return { id, name: id, licenses, ...(minutes === undefined ? {} : { supervisionTrainingMinutes: minutes }) };
  }
  it('is that of whoever has least', () => {
    expect(valueOf({ ...rule, exempt: [] }, { log, law, record: trained(900, 600) })).toBe(600);
  });
  it('is unknown where somebody does not say, and names them', () => {
    expect(figure({ ...rule, exempt: [] }, { log, law, record: trained(900) })).toEqual({
      value: UNKNOWN,
      remark: 'The record does not say what training in supervision stone has.',
    });
  });
  it('leaves out those who are exempt', () => {
    expect(valueOf({ ...rule, exempt: ['LMFT'] }, { log, law, record: trained(900) })).toBe(900);
    expect(figure({ ...rule, exempt: ['LMFT', 'LCSW'] }, { log, law, record: trained() })).toEqual({
      value: 720,
      remark: 'Everybody who supervised is exempt from it.',
    });
  });
});
