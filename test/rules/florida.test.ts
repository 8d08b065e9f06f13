import { describe, expect, it } from '@jest/globals';
import { type Weekly } from './support/build-record.ts';
import { evaluateBlocks, lostHours, rowOf } from './support/evaluate-blocks.ts';

const FL = 'FL-LMHC';
const line = (on: Weekly['on'], activity: Weekly['activity'], hours: number, more: Partial<Weekly> = {}): Weekly => ({
  on,
  activity,
  hours,
  ...more,
});
const work = line('mon', 'counseling-individual', 5);
const alone = line('tue', 'supervision-individual', 1);
const group = line('wed', 'supervision-group', 1, { people: 4 });
const weeks = (from: string, count: number, ...each: Weekly[]) => ({ from, weeks: count, each });
const MONDAYS = ['2022-01-03', '2022-01-10', '2022-01-17', '2022-01-24', '2022-01-31', '2022-02-07'] as const;

describe('Florida', () => {
  it('counts hours only as a registered intern, from the day it was issued', async () => {
    const registrations = [
      { jurisdiction: 'FL', credential: 'Registered Mental Health Counselor Intern', issuedOn: '2022-01-10' },
    ];
    const e = await evaluateBlocks(FL, [weeks('2022-01-03', 2, work, alone)], { registrations });
    expect(lostHours(e)).toEqual({ registration: 6 });
    expect(rowOf(e, 'direct-hours').counted).toBe(5);
  });
  it('asks about a registration that the requirements do not name, and takes a full license for none', async () => {
    const under = (credential: string) => ({
      registrations: [{ jurisdiction: 'FL', credential, issuedOn: '2020-01-10' }],
    });
    const asked = await evaluateBlocks(FL, [weeks('2022-01-03', 1, work, alone)], under('RMFTI'));
    expect([rowOf(asked, 'registration').verdict, lostHours(asked)]).toEqual(['unknown', {}]);
    expect(rowOf(asked, 'registration').explanation).toContain('RMFTI');
    const none = await evaluateBlocks(FL, [weeks('2022-01-03', 1, work, alone)], under('LMHC'));
    expect([rowOf(none, 'registration').verdict, lostHours(none)]).toEqual(['unmet', { registration: 6 }]);
  });
  it('wants an hour in every two weeks in a row', async () => {
    const everyOther = [
      weeks(MONDAYS[0], 1, work, alone),
      weeks(MONDAYS[1], 1, work),
      weeks(MONDAYS[2], 1, work, alone),
    ];
    expect(rowOf(await evaluateBlocks(FL, everyOther), 'supervision-biweekly')).toMatchObject({
      verdict: 'met',
      counted: 1,
    });
    const gap = [weeks(MONDAYS[0], 1, work, alone), weeks(MONDAYS[1], 2, work), weeks(MONDAYS[3], 1, work, alone)];
    const e = await evaluateBlocks(FL, gap);
    expect(rowOf(e, 'supervision-biweekly')).toMatchObject({ verdict: 'unmet', counted: 0, short: 1 });
    expect(lostHours(e)).toEqual({});
  });
  it('owes nothing in weeks without psychotherapy', async () => {
    const e = await evaluateBlocks(FL, [weeks(MONDAYS[0], 2, work, alone), weeks(MONDAYS[5], 2, work, alone)]);
    expect(rowOf(e, 'supervision-biweekly').verdict).toBe('met');
  });
  it('takes supervision after the license ended for none, and leaves the psychotherapy', async () => {
    const licenses = [{ jurisdiction: 'FL', license: 'LMHC', issuedOn: '2010-01-01', expiresOn: '2022-01-04' }];
    const e = await evaluateBlocks(FL, [weeks(MONDAYS[0], 2, work, alone)], {
      supervisors: [{ id: 'sup', name: 'Dr. Reyes', licenses }],
    });
    expect(lostHours(e)).toEqual({ supervisor: 1 });
    expect([rowOf(e, 'direct-hours').counted, rowOf(e, 'supervision-hours').counted]).toEqual([10, 1]);
  });
  it('wants group to alternate with individual supervision', async () => {
    const turns = [
      weeks(MONDAYS[0], 1, work, alone),
      weeks(MONDAYS[1], 1, work, group),
      weeks(MONDAYS[2], 1, work, alone),
      weeks(MONDAYS[3], 1, work, group),
    ];
    expect(rowOf(await evaluateBlocks(FL, turns), 'group-alternation').verdict).toBe('met');
    const apart = [weeks(MONDAYS[0], 2, work, alone), weeks(MONDAYS[2], 2, work, group)];
    const e = await evaluateBlocks(FL, apart);
    expect([rowOf(e, 'group-alternation').verdict, rowOf(e, 'supervision-hours').counted]).toEqual(['met', 3]);
    expect(lostHours(e)).toEqual({ 'group-alternation': 1 });
    expect(e.ledger.at(-1)?.lost).toMatchObject([{ minutes: 60, requirement: 'group-alternation' }]);
  });
  it('cuts group hours that do not alternate and is met, while what falls short of them is unmet', async () => {
    // 60 individual hours and then 40 of group: all but one of those follow another.
    const e = await evaluateBlocks(FL, [weeks('2021-01-04', 60, work, alone), weeks('2022-02-28', 40, work, group)]);
    expect(rowOf(e, 'group-alternation').verdict).toBe('met');
    expect(rowOf(e, 'supervision-hours')).toMatchObject({ verdict: 'unmet', counted: 61, short: 39 });
    expect(lostHours(e)).toEqual({ 'group-alternation': 39 });
    expect(rowOf(e, 'supervision-biweekly').verdict).toBe('met');
  });
  it('keeps of a long group session what the longer session beside it lasted', async () => {
    const long = line('wed', 'supervision-group', 3, { people: 4 });
    const two = line('tue', 'supervision-individual', 2);
    const e = await evaluateBlocks(FL, [
      weeks(MONDAYS[0], 1, work, alone),
      weeks(MONDAYS[1], 1, work, long),
      weeks(MONDAYS[2], 1, work, two),
    ]);
    expect([rowOf(e, 'supervision-hours').counted, lostHours(e)]).toEqual([5, { 'group-alternation': 1 }]);
  });
  it('admits no group hour without an individual one, nor more in all than individual ones', async () => {
    const none = await evaluateBlocks(FL, [weeks(MONDAYS[0], 2, work, group)]);
    expect([rowOf(none, 'group-alternation').verdict, lostHours(none)]).toEqual(['met', { 'group-alternation': 2 }]);
    const around = await evaluateBlocks(FL, [
      weeks(MONDAYS[0], 1, work, group),
      weeks(MONDAYS[1], 1, work, alone),
      weeks(MONDAYS[2], 1, work, group),
    ]);
    expect([rowOf(around, 'supervision-hours').counted, lostHours(around)]).toEqual([2, { 'group-alternation': 1 }]);
  });
  it('takes a group of seven and a group by video for none', async () => {
    const seven = await evaluateBlocks(FL, [
      weeks(MONDAYS[0], 1, work, alone, line('wed', 'supervision-group', 1, { people: 7 })),
    ]);
    expect(lostHours(seven)).toEqual({ 'group-alternation': 1 });
    const video = await evaluateBlocks(FL, [
      weeks(MONDAYS[0], 1, work, alone, line('wed', 'supervision-group', 1, { people: 4, medium: 'video' })),
    ]);
    expect(lostHours(video)).toEqual({ 'tele-supervision': 1 });
  });
  it('counts video up to the in-person hours, after a first meeting in person, and never the telephone', async () => {
    const video = line('wed', 'supervision-individual', 1, { medium: 'video' });
    const before = await evaluateBlocks(FL, [weeks(MONDAYS[0], 1, work, video), weeks(MONDAYS[1], 1, work, alone)]);
    expect(lostHours(before)).toEqual({ 'tele-supervision': 1 });
    const more = await evaluateBlocks(FL, [weeks(MONDAYS[0], 1, work, alone), weeks(MONDAYS[1], 3, work, video)]);
    expect([rowOf(more, 'supervision-hours').counted, lostHours(more)]).toEqual([2, { 'tele-supervision': 2 }]);
    const phone = await evaluateBlocks(FL, [
      weeks(MONDAYS[0], 1, work, alone, line('wed', 'supervision-individual', 1, { medium: 'audio' })),
    ]);
    expect(lostHours(phone)).toEqual({ 'tele-supervision': 1 });
  });
  it('counts psychotherapy only, and keeps remembered rules unknown', async () => {
    const e = await evaluateBlocks(FL, [weeks(MONDAYS[0], 1, work, alone, line('thu', 'documentation', 3))]);
    expect(lostHours(e)).toEqual({ 'direct-hours': 3 });
    expect([rowOf(e, 'intern-expiry').verdict, rowOf(e, 'exam').verdict]).toEqual(['unknown', 'unknown']);
    expect(rowOf(e, 'intern-expiry').explanation).toContain('Unverified, ask the board');
  });
  it('measures the ratio on the psychotherapy that counts', async () => {
    const e = await evaluateBlocks(FL, [
      weeks(MONDAYS[0], 3, work, alone),
      weeks(MONDAYS[3], 1, line('mon', 'counseling-individual', 20, { signed: false })),
    ]);
    expect(rowOf(e, 'supervision-ratio')).toMatchObject({ verdict: 'met', required: 1, counted: 3 });
  });
});
