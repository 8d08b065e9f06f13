import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/open-database.ts';
import { read } from '../../../db/read.ts';
import { isoInstant } from '../../../db/instant.ts';
import type { ObligationKind } from '../../../rules/vocabulary/obligation.ts';
import { type PlainDate, dateAt, daysBetween, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { TestJourney } from '../begin-counting.ts';
import { type JourneyPlace, openTestJourney } from '../open-test-journey.ts';
import { openTimeTravel } from '../time-travel.ts';

/** Where the people of these tests live. */
export const ZONE = 'America/Los_Angeles';

/** What is done in a test on a day, counted from its first one, in the evening of it. */
export type Deed = readonly [day: number, deed: (at: string) => Promise<unknown>];

/** Who was told on which day, counted from the first one by the reader's own calendar. */
export type Told = readonly [day: number, reader: string, tone: string, channel: string];

/** A server in which time is skipped, moved on to ten in the morning of a first day. */
export async function openLadderTravel({
  smtpUrl,
  start,
}: {
  smtpUrl?: string;
  start: (today: PlainDate) => PlainDate;
}) {
  const travel = await openTimeTravel(smtpUrl);
  const first = start(dateAt(await travel.now(), ZONE));
  const instantOf = (day: number, hour: number) =>
    Temporal.PlainDate.from(first).add({ days: day }).toZonedDateTime({ timeZone: ZONE, plainTime: { hour } })
      .epochMilliseconds;
  const moveTo = async (day: number, hour: number) => {
    const ahead = instantOf(day, hour) - (await travel.env.currentTimeMs());
    if (ahead > 0) await travel.env.sleep(ahead);
  };
  await moveTo(0, 10);
  return {
    ...travel,
    first,
    /** Opens a journey with people of its own. */
    open: async (more: Partial<JourneyPlace> = {}) => openTestJourney({ ...travel, at: await travel.now(), ...more }),
    /** Does everything in the order of its days, and then lets time pass until a last day. */
    live: async (deeds: readonly Deed[], untilDay: number) => {
      for (const [day, deed] of deeds.toSorted(([a], [b]) => a - b)) {
        await moveTo(day, 18);
        await deed(await travel.now());
      }
      await moveTo(untilDay, 18);
    },
    /** Who was told of one kind of thing in a journey, the first first. */
    told: async (journey: TestJourney, kind: ObligationKind): Promise<Told[]> => {
      const notices = await noticesOf(travel.db, journey);
      return notices
        .filter(({ key }) => key.startsWith(`${kind}:`))
        .map(({ on, reader, tone, channel }) => [daysBetween(first, on), reader, tone, channel]);
    },
    /** Every word of a journey by obligation, rung and reader; one that is there twice was told twice. */
    words: async (journey: TestJourney) =>
      (await noticesOf(travel.db, journey)).map(({ key, rung, reader }) => `${key} ${String(rung)} ${reader}`),
  };
}

/** The time travel of these tests. */
export type LadderTravel = Awaited<ReturnType<typeof openLadderTravel>>;

interface NoticeRow {
  readonly key: string;
  readonly storedAt: string;
  readonly reader: string;
  readonly timeZone: string;
  readonly tone: string;
  readonly channel: string;
  readonly rung: number;
}

async function noticesOf(db: Database, { organizationId, journeyId }: TestJourney) {
  const rows = await read(db, { organizationId }, (session) =>
    session.ask<NoticeRow>(
      `select n.obligation_id as key, n.stored_at as "storedAt", split_part(p.name, ' ', 1) as reader, p.time_zone as "timeZone",
         n.tone, n.channel, n.rung
       from notice n join person p on p.id = n.recipient_id where n.journey_id = ? order by n.stored_at, n.rung, p.name`,
      [journeyId],
    ),
  );
  return rows.map((row) => ({ ...row, on: dateAt(isoInstant(row.storedAt), row.timeZone) }));
}

/** The first Monday after a day. */
export function nextMonday(today: PlainDate): PlainDate {
  const date = Temporal.PlainDate.from(today);
  return plainDate(date.add({ days: 8 - date.dayOfWeek }).toString());
}

/** The first day of the month after a day. */
export function nextMonth(today: PlainDate): PlainDate {
  return plainDate(Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: 1 }).toString());
}
