import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { CalendarItem } from '../../../api/calendar/calendar-item.ts';
import { composeCalendar } from '../../../api/calendar/compose-calendar.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const AT = '2026-11-20T18:00:00.000Z';
const shown = { a: { sha256: 'x', sequence: 2, modifiedAt: AT } };
const compose = (items: readonly CalendarItem[]) =>
  composeCalendar({ items, shown, pagesUrl: 'https://creditable.example' });

/** What another program reads of it: its own parser, with the zones that the calendar brings along and no others. */
function readBy(text: string): ICAL.Event[] {
  ICAL.TimezoneService.reset();
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const session = (startsAt: string, timeZone: string, minutes = 60): CalendarItem => {
  return { uid: 'a', title: 'Supervision session', path: '/me', when: { startsAt, timeZone, minutes } };
};

describe('a calendar', () => {
  it.each([
    ['2026-11-23T17:30:00Z', 'America/Los_Angeles', '2026-11-23T09:30:00'],
    ['2026-07-01T16:30:00Z', 'America/Los_Angeles', '2026-07-01T09:30:00'],
    // The hours before and after the clocks go back.
    ['2026-11-01T06:30:00Z', 'America/Los_Angeles', '2026-10-31T23:30:00'],
    ['2026-11-01T10:30:00Z', 'America/Los_Angeles', '2026-11-01T02:30:00'],
    ['2027-03-14T09:30:00Z', 'America/Los_Angeles', '2027-03-14T01:30:00'],
    ['2027-03-14T10:30:00Z', 'America/Los_Angeles', '2027-03-14T03:30:00'],
    ['2026-07-01T16:30:00Z', 'America/Phoenix', '2026-07-01T09:30:00'],
    ['2026-07-02T03:30:00Z', 'Pacific/Honolulu', '2026-07-01T17:30:00'],
    ['2026-12-31T23:30:00Z', 'America/New_York', '2026-12-31T18:30:00'],
    ['2026-07-01T22:30:00Z', 'America/Chicago', '2026-07-01T17:30:00'],
    ['2027-01-05T17:30:00Z', 'America/Anchorage', '2027-01-05T08:30:00'],
    ['2027-01-05T17:30:00Z', 'America/Indiana/Indianapolis', '2027-01-05T12:30:00'],
    ['2027-01-05T17:30:00Z', 'America/Puerto_Rico', '2027-01-05T13:30:00'],
  ])('has a session at %s in %s at the time on that wall', (startsAt, timeZone, wall) => {
    const [event] = readBy(compose([session(startsAt, timeZone)]));
    expect([event?.startDate.toString(), event?.startDate.zone?.tzid]).toEqual([wall, timeZone]);
    expect(event?.startDate.toJSDate().toISOString()).toBe(new Date(startsAt).toISOString());
    expect(event?.duration.toSeconds()).toBe(3600);
  });

  it.each(['2026-11-01T08:30:00Z', '2026-11-01T09:30:00Z', '2026-11-01T07:30:00Z'])(
    'has a session at %s by universal time, since the clock on the wall shows its hour twice',
    (startsAt) => {
      const [event] = readBy(compose([session(startsAt, 'America/Los_Angeles')]));
      expect(event?.startDate.zone?.tzid).toBe('UTC');
      expect(event?.startDate.toJSDate().toISOString()).toBe(new Date(startsAt).toISOString());
      expect(event?.duration.toSeconds()).toBe(3600);
    },
  );

  it('ends a session after its minutes, also where the clocks change in between', () => {
    const [event] = readBy(compose([session('2027-03-14T09:30:00Z', 'America/Los_Angeles', 90)]));
    expect(event?.endDate.toString()).toBe('2027-03-14T04:00:00');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2027-03-14T11:00:00.000Z');
  });

  it.each([
    ['2026-11-30', '2026-12-01'],
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2027-03-14', '2027-03-15'],
  ])('has %s as a whole day, which ends where %s begins', (on, next) => {
    const items = [{ uid: 'a', title: 'Sign a weekly log', path: '/queue', when: { on: plainDate(on) } }];
    const [event] = readBy(compose(items));
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([true, on, next]);
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('says of each event what it is, where to see more, and how often it has changed', () => {
    const hostile = 'A, b; c\\d\r\nBEGIN:VEVENT "é" 🎓'.padEnd(200, ' word');
    const text = compose([{ ...session(AT, 'America/Chicago'), title: hostile }]);
    const [event, ...others] = readBy(text);
    expect(others).toEqual([]);
    expect(event?.summary.replaceAll('\r', '')).toBe(hostile.replaceAll('\r', ''));
    expect([event?.uid, event?.sequence, event?.description]).toEqual(['a', 2, 'https://creditable.example/me']);
    const valueOf = (name: string) => String(event?.component.getFirstPropertyValue(name));
    expect([valueOf('last-modified'), valueOf('dtstamp'), valueOf('class')]).toEqual([
      '2026-11-20T18:00:00Z',
      '2026-11-20T18:00:00Z',
      'PRIVATE',
    ]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is the same to the byte while nothing changes, and is a calendar when it is empty', () => {
    const items = [session(AT, 'America/Chicago')];
    expect(compose(items)).toBe(compose(items));
    expect(readBy(compose([]))).toEqual([]);
    expect(compose([])).toContain('VERSION:2.0');
  });
});
