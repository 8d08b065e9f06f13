import { describe, expect, it } from '@jest/globals';
import { type Weekly } from './support/build-record.ts';
import { evaluateBlocks, lostHours, rowOf } from './support/evaluate-blocks.ts';
import { standardFacts } from './support/standard-facts.ts';

const AZ = 'AZ-LCSW';
const line = (on: Weekly['on'], activity: Weekly['activity'], hours: number, more: Partial<Weekly> = {}): Weekly => ({
  on,
  activity,
  hours,
  ...more,
});
const weeks = (from: string, count: number, ...each: Weekly[]) => ({ from, weeks: count, each });
const facts = standardFacts(AZ);

describe('Arizona', () => {
  it('counts 15 hours by telephone and no session under half an hour', async () => {
    const e = await evaluateBlocks(AZ, [
      weeks('2021-01-04', 68, line('mon', 'counseling-individual', 10), line('tue', 'supervision-individual', 1)),
      weeks(
        '2022-05-02',
        20,
        line('mon', 'counseling-individual', 10),
        line('tue', 'supervision-individual', 1, { medium: 'audio' }),
      ),
      weeks('2022-09-19', 12, line('mon', 'counseling-individual', 10), line('tue', 'supervision-individual', 25 / 60)),
    ]);
    expect(lostHours(e)['phone-cap']).toBe(5);
    expect(lostHours(e)['min-session']).toBeCloseTo(5);
    expect(rowOf(e, 'supervision-hours')).toMatchObject({ verdict: 'unmet', counted: 83, short: 17 });
    expect(rowOf(e, 'phone-cap').verdict).toBe('met');
  });
  it('counts exactly half an hour', async () => {
    const e = await evaluateBlocks(AZ, [weeks('2021-01-04', 1, line('tue', 'supervision-individual', 0.5))]);
    expect(rowOf(e, 'supervision-hours').counted).toBe(0.5);
  });
  it('wants 50 hours by a licensed clinical social worker', async () => {
    const other = {
      id: 'lpc',
      name: 'Dr. Stone',
      licenses: [{ jurisdiction: 'AZ', license: 'LPC', issuedOn: '2010-01-01' }],
      supervisionTrainingMinutes: 720,
    };
    const e = await evaluateBlocks(
      AZ,
      [
        weeks('2021-01-04', 45, line('tue', 'supervision-individual', 1)),
        weeks('2021-11-15', 60, line('tue', 'supervision-individual', 1, { supervisor: 'lpc' })),
      ],
      { supervisors: [...(facts['supervisors'] as object[]), other] },
    );
    expect(rowOf(e, 'supervision-hours')).toMatchObject({ verdict: 'met', counted: 105 });
    expect(rowOf(e, 'lcsw-half')).toMatchObject({ verdict: 'unmet', counted: 45, short: 5 });
    expect(rowOf(e, 'supervisor-training')).toMatchObject({ verdict: 'met', counted: 12 });
  });
  it('takes supervision before the license was issued for none, and leaves the work', async () => {
    const licenses = [{ jurisdiction: 'AZ', license: 'LCSW', issuedOn: '2021-01-10' }];
    const each = [line('mon', 'counseling-individual', 10), line('tue', 'supervision-individual', 1)];
    const e = await evaluateBlocks(AZ, [weeks('2021-01-04', 2, ...each)], {
      supervisors: [{ id: 'sup', name: 'Dr. Reyes', licenses }],
    });
    expect(lostHours(e)).toEqual({ 'lcsw-half': 1 });
    expect([rowOf(e, 'direct').counted, rowOf(e, 'supervision-hours').counted]).toEqual([20, 1]);
  });
  it('still counts psychoeducation above 400 hours in the total', async () => {
    const e = await evaluateBlocks(AZ, [weeks('2021-01-04', 52, line('mon', 'psychoeducation', 10))]);
    expect([rowOf(e, 'direct').counted, rowOf(e, 'total-hours').counted, lostHours(e)]).toEqual([400, 520, {}]);
  });
  it('measures 24 months to the day, both ends included', async () => {
    const from = (last: string) => [
      weeks('2021-09-06', 1, line('mon', 'counseling-individual', 1)),
      weeks(last, 1, line('tue', 'counseling-individual', 1)),
    ];
    expect(rowOf(await evaluateBlocks(AZ, from('2023-09-04')), 'min-months')).toMatchObject({
      verdict: 'met',
      counted: 24,
    });
    const short = [
      weeks('2021-09-06', 1, line('mon', 'counseling-individual', 1)),
      weeks('2023-09-04', 1, line('mon', 'counseling-individual', 1)),
    ];
    expect(rowOf(await evaluateBlocks(AZ, short), 'min-months')).toMatchObject({
      verdict: 'unmet',
      counted: 23,
      short: 1,
    });
  });
  it('counts nothing before the degree, and observation on its own', async () => {
    const e = await evaluateBlocks(AZ, [
      weeks('2020-05-04', 1, line('mon', 'counseling-individual', 3)),
      weeks('2021-01-04', 10, line('mon', 'observation-of-client-session', 1)),
    ]);
    expect(lostHours(e)).toEqual({ 'min-months': 3 });
    expect(rowOf(e, 'observation').verdict).toBe('met');
  });
  it('never decides the degree from memory, whatever is answered', async () => {
    const e = await evaluateBlocks(AZ, [], { answers: { degree: true } });
    expect(rowOf(e, 'degree')).toMatchObject({
      verdict: 'unknown',
      explanation: expect.stringContaining('would be met'),
    });
  });
});

describe('what is given up above fifteen hours by telephone in Arizona', () => {
  it('is not the supervision by a licensed clinical social worker while there is other', async () => {
    const [first] = facts['supervisors'] as Record<string, unknown>[];
    const licenses = [{ jurisdiction: 'AZ', license: 'LPC', issuedOn: '2010-01-15' }];
    const phoned = (more: Partial<Weekly> = {}) =>
      line('tue', 'supervision-individual', 1, { medium: 'audio', ...more });
    const e = await evaluateBlocks(
      AZ,
      [
        weeks('2022-01-03', 12, line('mon', 'supervision-individual', 1), phoned()),
        weeks('2022-05-02', 12, phoned({ supervisor: 'lpc' })),
      ],
      { supervisors: [first, { ...first, id: 'lpc', name: 'Dr. Lee', licenses }] },
    );
    expect(lostHours(e)).toEqual({ 'phone-cap': 9 });
    expect(rowOf(e, 'supervision-hours').counted).toBe(27);
    expect(rowOf(e, 'lcsw-half').counted).toBe(24);
  });
});
