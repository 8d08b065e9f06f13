import { describe, expect, it } from '@jest/globals';
import type { Snooze } from '../../../rules/obligations/held-back.ts';
import { type Clocked, ringsOf } from '../../../rules/obligations/rings-of.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';
import { dateAt, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { anOwed } from './an-owed.ts';

const ZONES = {
  sam: 'America/Los_Angeles',
  alex: 'America/Los_Angeles',
  lee: 'America/Chicago',
  dana: 'America/New_York',
};
const reader = (personId: keyof typeof ZONES) => ({ personId, timeZone: ZONES[personId] });
const PARTS = { owner: 'sam', supervisee: 'alex', supervisor: 'sam', lead: 'lee', director: 'dana' } as const;

function clocked(more: Partial<Clocked> = {}): Clocked {
  const owed = more.owed ?? anOwed();
  return {
    owed,
    ladder: LADDERS[owed.kind],
    pauses: [],
    snoozes: [],
    handedOver: null,
    readersOf: (recipient) => [reader(PARTS[recipient])],
    spreadBy: 'journey-1',
    ...more,
  };
}

const aSnooze = (until: string, more: Partial<Snooze> = {}): Snooze => ({
  personId: 'sam',
  until: plainDate(until),
  askedAt: '2026-11-08T20:00:00.000Z',
  endedAt: null,
  ...more,
});

const days = (given: Clocked, now = '2026-11-02T18:00:00.000Z') =>
  ringsOf(given, now).map(({ personId, at, tone }) => [dateAt(at, ZONES[personId as 'sam']), personId, tone]);

describe('when who is told', () => {
  it('of an unsigned week: the supervisor after 7 and 10 days, the lead after 14, the director after 21 and 30', () => {
    expect(days(clocked())).toEqual([
      ['2026-11-09', 'sam', 'reminder'],
      ['2026-11-12', 'sam', 'reminder'],
      ['2026-11-16', 'lee', 'escalation'],
      ['2026-11-23', 'dana', 'escalation'],
      ['2026-12-02', 'dana', 'decision'],
    ]);
    expect(ringsOf(clocked(), '2026-11-02T18:00:00.000Z')[1]?.channel).toBe('text');
  });

  it('waits while the owner is on leave, unless a board set the day', () => {
    const pauses = [{ from: plainDate('2026-11-03'), until: plainDate('2026-11-12') }];
    expect(days(clocked({ pauses }))[0]).toEqual(['2026-11-19', 'sam', 'reminder']);
    expect(days(clocked({ pauses, owed: anOwed({ pauses: false }) }))[0]).toEqual(['2026-11-09', 'sam', 'reminder']);
  });

  it('counts back from the day on which it is due, and halfway', () => {
    const owed = anOwed({ kind: 'meet-deadline', dueOn: plainDate('2027-01-01'), pauses: false });
    expect(days(clocked({ owed }))).toEqual([
      ['2026-11-02', 'sam', 'reminder'],
      ['2026-12-02', 'sam', 'reminder'],
      ['2026-12-25', 'sam', 'reminder'],
      ['2026-12-30', 'dana', 'escalation'],
      ['2026-12-30', 'sam', 'reminder'],
      ['2027-01-02', 'dana', 'decision'],
    ]);
  });

  it('leaves out rungs that need a day where none is set', () => {
    expect(days(clocked({ owed: anOwed({ kind: 'renew-credential' }) }))).toEqual([]);
  });

  it('repeats the last rung until it is done', () => {
    const found = days(clocked({ owed: anOwed({ kind: 'complete-packet' }) }), '2027-11-02T18:00:00.000Z');
    expect(found.slice(0, 3).map(([day]) => day)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16']);
    expect((found.at(-1)?.[0] ?? '') > '2028-11-01').toBe(true);
  });

  it("holds back the snoozer's own words until the day named, never beyond the due day, and no loss", () => {
    const snoozes = [aSnooze('2026-11-20')];
    expect(days(clocked({ snoozes })).map(([day, who]) => [day, who])).toEqual([
      ['2026-11-16', 'lee'],
      ['2026-11-20', 'sam'],
      ['2026-11-20', 'sam'],
      ['2026-11-23', 'dana'],
      ['2026-12-02', 'dana'],
    ]);
    const owed = anOwed({ kind: 'renew-credential', dueOn: plainDate('2026-11-10') });
    const late = days(clocked({ owed, snoozes: [aSnooze('2027-03-01')] }));
    expect(late.filter(([, who, tone]) => who === 'sam' && tone === 'reminder').at(-1)?.[0]).toBe('2026-11-10');
    expect(late).toContainEqual(['2026-11-11', 'sam', 'loss']);
  });

  it('tells whoever takes something over at once, as another word than that of the rung', () => {
    const handedOver = { to: reader('lee'), at: '2026-11-13T20:00:00.000Z' };
    const words = ringsOf(clocked({ handedOver }), '2026-11-02T18:00:00.000Z');
    expect(words[2]).toMatchObject({ personId: 'lee', at: handedOver.at, wish: `handed over ${handedOver.at}` });
    expect(words.filter(({ wish }) => wish !== null)).toHaveLength(1);
  });
});
