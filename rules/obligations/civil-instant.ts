import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../vocabulary/plain-date.ts';

/** Nobody is told anything earlier in the morning than this, by the clock on the wall. */
const CIVIL_HOUR = 9;

/** People are told within so many minutes after that hour, each journey at its own minute. */
const SPREAD_MINUTES = 30;

/**
 * The instant on a day at which somebody may be told something: at nine in the morning of the reader's own zone, some
 * minutes later for each journey, so that ten thousand do not all come due at once.
 * @param day - the reader's calendar day.
 * @param timeZone - IANA name of the reader's zone.
 * @param spreadBy - what the minute is drawn from, always the same for the same text: the id of the journey.
 * @returns ISO 8601 instant in UTC.
 */
export function civilInstant(day: PlainDate, timeZone: string, spreadBy: string): string {
  const minute = fingerprint(spreadBy) % SPREAD_MINUTES;
  const time = { hour: CIVIL_HOUR, minute };
  const instant = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time }).toInstant();
  return new Date(instant.epochMilliseconds).toISOString();
}

/** A number from a text by the FNV-1a sum; no secret, only spread. */
function fingerprint(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum;
}
