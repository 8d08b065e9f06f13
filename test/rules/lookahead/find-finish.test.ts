import { describe, expect, it } from '@jest/globals';
import { fileOn } from '../../../rules/lookahead/file-on.ts';
import { findFinish } from '../../../rules/lookahead/find-finish.ts';
import { anOutlook, californiaWeeks } from './an-outlook.ts';

describe('the day on which the hours are complete', () => {
  it('is found by going on as lately, and the requirement that takes longest is named', async () => {
    // 24 hours a week reach 3,000 in week 125; 60 are done.
    const finish = await findFinish(anOutlook('CA-LMFT', '2022-02-27', [californiaWeeks('2021-01-04', 60)]));
    expect(finish).toMatchObject({ on: '2023-05-28', requirement: 'total-hours' });
    expect(finish.sentence).toBe('May 28, 2023 at the present pace; "Supervised experience" takes longest.');
  });
  it('is not promised where the pace never gets there', async () => {
    const notes = {
      from: '2021-01-04',
      weeks: 20,
      each: [{ on: 'mon' as const, activity: 'documentation' as const, hours: 8 }],
    };
    const finish = await findFinish(anOutlook('CA-LMFT', '2021-05-23', [notes]));
    expect(finish.on).toBeNull();
    expect(finish.sentence).toContain('is not reached in six years at this pace');
  });
  it('is none where a credential ends first', async () => {
    const ends = (expiresOn: string) => ({
      registrations: [{ jurisdiction: 'CA', credential: 'AMFT', issuedOn: '2020-07-01', expiresOn }],
    });
    const ask = (expiresOn: string) =>
      findFinish(anOutlook('CA-LMFT', '2022-02-27', [californiaWeeks('2021-01-04', 60)], ends(expiresOn)));
    expect(await ask('2022-06-30')).toMatchObject({
      on: null,
      sentence: '"Supervised experience" is not reached in six years at this pace.',
    });
    expect(await ask('2023-12-31')).toMatchObject({ on: '2023-05-28' });
  });
  it('never takes for complete what nobody can tell yet', async () => {
    const outlook = anOutlook('AK-LCSW', '2026-02-22', [californiaWeeks('2021-01-04', 200)]);
    const rows = (await fileOn(outlook, outlook.asOf)).requirements;
    expect(rows.find(({ id }) => id === 'experience')).toMatchObject({ verdict: 'unknown', binding: true });
    const finish = await findFinish(outlook);
    expect([finish.on, finish.requirement]).toEqual([null, 'experience']);
    expect(finish.sentence).toContain('cannot be told yet; everything else that work can reach is there.');
  });
  it('is past once the board has the application', async () => {
    const filed = (receivedOn: string, weeks: number) =>
      findFinish(
        anOutlook('CA-LMFT', '2024-01-07', [californiaWeeks('2021-01-04', weeks)], { application: { receivedOn } }),
      );
    expect(await filed('2023-12-31', 130)).toMatchObject({ on: '2024-01-07', sentence: 'The hours are complete.' });
    expect(await filed('2022-02-27', 130)).toEqual({
      on: null,
      requirement: 'total-hours',
      sentence: '"Supervised experience" was not reached when the board received the application.',
    });
  });
  it('needs a log to go by', async () => {
    const finish = await findFinish(anOutlook('CA-LMFT', '2021-05-23', []));
    expect(finish).toMatchObject({ on: null, sentence: 'Nothing is logged yet, so there is no pace to go by.' });
  });
});
