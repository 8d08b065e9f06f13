import ical, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { ShownEvent } from '../../db/entities/calendar-feed.ts';
import type { CalendarItem, When } from './calendar-item.ts';

/** A client that asks how often to look is told: every hour. */
const SECONDS_BETWEEN_LOOKS = 3600;

/** What a calendar is made of. */
export interface Calendar {
  readonly items: readonly CalendarItem[];
  /** How often each has changed, and when last, by its UID. */
  readonly shown: Readonly<Record<string, ShownEvent>>;
  /** Absolute address of the pages, without a slash at its end. */
  readonly pagesUrl: string;
}

/**
 * A calendar as any program reads it (RFC 5545): whole days end on the day after, times stand in their zone, and the same
 * calendar is the same to the byte.
 */
export function composeCalendar({ items, shown, pagesUrl }: Calendar): string {
  const calendar = ical({
    name: 'Creditable',
    prodId: { company: 'Creditable', product: 'Calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: SECONDS_BETWEEN_LOOKS,
    timezone: { name: null, generator: (zone: string) => tzlib_get_ical_block(zone)[0] ?? null },
  });
  for (const { uid, title, path, when } of items) {
    const { sequence = 0, modifiedAt = '1970-01-01T00:00:00.000Z' } = shown[uid] ?? {};
    const changed = new Date(modifiedAt);
    calendar.createEvent({
      id: uid,
      summary: title,
      description: `${pagesUrl}${path}`,
      url: `${pagesUrl}${path}`,
      class: ICalEventClass.PRIVATE,
      sequence,
      stamp: changed,
      lastModified: changed,
      ...timesOf(when),
    });
  }
  return `${calendar.toString().replace(/(\r\n)+$/, '')}\r\n`;
}

function timesOf(
  when: When,
): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone' | 'transparency'> & { start: ICalEventData['start'] } {
  if ('on' in when) {
    const start = Temporal.PlainDate.from(when.on);
    return { start, end: start.add({ days: 1 }), allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
  }
  const start = Temporal.Instant.from(when.startsAt).toZonedDateTimeISO(when.timeZone);
  const end = start.add({ minutes: when.minutes });
  const transparency = ICalEventTransparency.OPAQUE;
  // Programs do not agree on an hour that the clock shows twice; by universal time it is there once.
  if ([start, end].some(isShownTwice)) return { start: dateOf(start), end: dateOf(end), transparency };
  return { start, end, timezone: when.timeZone, transparency };
}

function isShownTwice(time: Temporal.ZonedDateTime): boolean {
  const wall = time.toPlainDateTime();
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(time.timeZoneId, { disambiguation }),
  );
  return first?.epochMilliseconds !== second?.epochMilliseconds;
}

function dateOf({ epochMilliseconds }: Temporal.ZonedDateTime): Date {
  return new Date(epochMilliseconds);
}
