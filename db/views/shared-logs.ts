import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import type { Session } from '../session.ts';
import type { JourneyPage } from './journey-page.ts';

const SHARED = `
  select h.source_journey_id as "sourceJourneyId", s.license as "sourceLicense", h.journey_id as "journeyId", j.license,
    h.from_on as "fromOn", h.until_on as "untilOn"
  from shared_log h join journey j on j.id = h.journey_id join journey s on s.id = h.source_journey_id
  where (h.journey_id = ? or h.source_journey_id = ?) and (h.until_on is null or h.until_on >= h.from_on)
  order by h.from_on, h.id`;

const OTHERS = `
  select o.id as "journeyId", o.license from journey j join journey o on o.supervisee_id = j.supervisee_id and o.id <> j.id
  where j.id = ? order by o.ended_at is null desc, o.opened_at desc, o.id`;

interface Row {
  readonly sourceJourneyId: string;
  readonly sourceLicense: string;
  readonly journeyId: string;
  readonly license: string;
  readonly fromOn: PlainDate;
  readonly untilOn: PlainDate | null;
}

/** Reads which hours of other licenses count in a journey, which of its hours count elsewhere, and the other journeys. */
export async function readSharedLogs(session: Session, journeyId: string): Promise<JourneyPage['sharedLogs']> {
  const rows = await session.ask<Row>(SHARED, [journeyId, journeyId]);
  return {
    shared: rows.map(({ fromOn, untilOn, ...row }) => ({
      ...row,
      fromWeek: weekOf(fromOn),
      lastWeek: untilOn === null ? null : weekOf(untilOn),
    })),
    others: await session.ask<{ journeyId: string; license: string }>(OTHERS, [journeyId]),
  };
}
