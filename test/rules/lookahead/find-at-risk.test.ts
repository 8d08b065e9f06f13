import { describe, expect, it } from '@jest/globals';
import { type AtRisk, findAtRisk } from '../../../rules/lookahead/find-at-risk.ts';
import { type Outlook } from '../../../rules/lookahead/look.ts';
import { anOutlook, californiaWeeks } from './an-outlook.ts';

const only = async (outlook: Outlook, risk: AtRisk['risk']) =>
  (await findAtRisk(outlook)).filter((one) => one.risk === risk);

/** The registration does not end soon. */
const REGISTERED = { registrations: [{ jurisdiction: 'CA', credential: 'AMFT', issuedOn: '2024-07-01' }] };

describe('the hours at risk', () => {
  it('are those that wait for a signature', async () => {
    const block = {
      from: '2026-11-16',
      weeks: 1,
      each: [{ on: 'mon' as const, activity: 'counseling-individual' as const, hours: 3, signed: false }],
    };
    const [risk] = await only(anOutlook('CA-LMFT', '2026-11-25', [block], REGISTERED), 'unsigned');
    expect(risk).toMatchObject({
      minutes: 180,
      requirement: 'weekly-log',
      sentence: '3 hours wait for a signature. Have it signed by Dr. Reyes.',
    });
  });
  it('are those of the running week that its supervision would save by Sunday', async () => {
    const running = {
      ...californiaWeeks('2026-11-23', 1),
      each: [{ on: 'mon' as const, activity: 'counseling-individual' as const, hours: 8, signed: true }],
    };
    const outlook = anOutlook('CA-LMFT', '2026-11-30', [running], REGISTERED);
    const signed = outlook.record.log.map((entry) => ({ ...entry, signedOn: entry.on }));
    const today = { ...outlook, asOf: '2026-11-25' as never, record: { ...outlook.record, log: signed } };
    const [risk] = await only(today, 'week-closing');
    expect(risk).toMatchObject({ minutes: 480, dueOn: '2026-11-29' });
    expect(risk?.sentence).toBe(
      '1 hour more of individual supervision in this setting by November 29, 2026 would save 8 hours.',
    );
    expect(await only({ ...today, asOf: '2026-11-30' as never }, 'week-closing')).toEqual([]);
  });
  it('are those that grow old within 30, 90 and 180 days', async () => {
    const risks = await only(anOutlook('CA-LMFT', '2026-12-20', [californiaWeeks('2021-01-04', 12)]), 'ageing-out');
    expect(risks.map(({ dueOn, sentence }) => [dueOn, sentence.slice(0, 60)])).toEqual([
      // The whole of two weeks and the Monday of a third, of twelve weeks of 24 hours.
      ['2027-01-04', '58 hours grow too old within 30 days, the first on January 5'],
      ['2027-01-19', '206 hours more grow too old within 90 days, the first on Jan'],
      ['2027-03-22', '24 hours more grow too old within 180 days, the first on Mar'],
    ]);
  });
  it('are those that a limit cut lately', async () => {
    const notes = { on: 'fri' as const, activity: 'documentation' as const, hours: 20 };
    const block = { ...californiaWeeks('2026-11-02', 3), each: [...californiaWeeks('2026-11-02', 3).each, notes] };
    const [risk] = await only(anOutlook('CA-LMFT', '2026-11-25', [block], REGISTERED), 'over-cap');
    expect(risk).toMatchObject({ requirement: 'week-cap', minutes: 3 * 4 * 60 });
  });
  it('are those that will be worked under a credential about to end', async () => {
    const facts = {
      registrations: [{ jurisdiction: 'CA', credential: 'AMFT', issuedOn: '2020-07-01', expiresOn: '2027-01-31' }],
    };
    const [risk] = await only(anOutlook('CA-LMFT', '2026-11-22', [californiaWeeks('2026-10-26', 4)], facts), 'lapsing');
    expect(risk).toMatchObject({ dueOn: '2027-01-31', minutes: 18 * 60 + 6 * 60 });
    expect(risk?.sentence).toContain('The registration as AMFT ends on January 31, 2027');
  });
  it('are not saved by a license that goes on in another state', async () => {
    const license = (jurisdiction: string, expiresOn: string) => ({
      jurisdiction,
      license: 'LMFT',
      issuedOn: '2010-01-01',
      expiresOn,
    });
    const outlook = anOutlook('CA-LMFT', '2026-11-22', [californiaWeeks('2026-10-26', 4)], REGISTERED);
    const [first] = outlook.record.supervisors;
    const holding = (...licenses: object[]) => ({
      ...outlook,
      record: { ...outlook.record, supervisors: [{ ...first, licenses }] as never },
    });
    const [risk] = await only(holding(license('CA', '2026-12-31'), license('FL', '2030-01-01')), 'lapsing');
    expect(risk).toMatchObject({ dueOn: '2026-12-31', minutes: 24 * 60 });
    expect(await only(holding(license('CA', '2030-01-01'), license('FL', '2026-12-31')), 'lapsing')).toEqual([]);
  });
});
