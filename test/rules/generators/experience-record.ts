import fc from 'fast-check';
import { type ExperienceRecord, type LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import { type PlainDate, addDays, addYears, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { arbitraryFacts } from './facts.ts';
import { namesOf } from './names.ts';
import { type Block, type WeeklyLine, longLogs } from './weekly-lines.ts';

/** A record, and the day on which it is looked at. */
export interface GivenRecord {
  readonly record: ExperienceRecord;
  readonly asOf: PlainDate;
}

const STARTS = ['2019-06-03', '2021-02-01', '2025-10-06'].map(plainDate);
const DAY_OF_MINUTES = 1440;

/**
 * Any record that can be counted, of any supervisee on the way to a license: two settings, supervisors whose license
 * lapses or is new, registrations with gaps, a degree inside the log, long logs that reach the caps.
 * @param license - has a rulebook, whose names the record uses.
 * @param blocks - how much is logged.
 * @param starts - the first Mondays to choose from.
 */
export function arbitraryRecord(
  license: string,
  blocks: fc.Arbitrary<readonly Block[]> = longLogs,
  starts: readonly PlainDate[] = STARTS,
): fc.Arbitrary<GivenRecord> {
  const names = namesOf(license);
  return fc.constantFrom(...starts).chain((start) =>
    fc
      .record({
        facts: arbitraryFacts(start, names),
        blocks,
        applied: fc.constantFrom('at-the-end', 'at-the-end', 'later', 'late', 'inside', undefined),
        lookedAt: fc.constantFrom('after', 'after', 'after', 'inside', 'at-application'),
        weeks: fc.integer({ min: 1, max: 40 }),
      })
      .map(({ facts, blocks: given, applied, lookedAt, weeks }) => {
        const last = addDays(start, 7 * Math.max(...given.map(({ from, weeks: many }) => from + many)));
        const receivedOn = {
          'at-the-end': addDays(last, 7),
          later: addDays(last, weeks * 7),
          late: addDays(addYears(start, 6), weeks * 7),
          inside: addDays(last, -weeks * 7),
        }[applied ?? 'at-the-end'];
        const late = addDays(receivedOn > last ? receivedOn : last, 60);
        const asOf = { after: late, inside: addDays(last, -7 * (weeks % 5)), 'at-application': receivedOn }[lookedAt];
        const log = writeLog(given, start, late);
        return {
          record: {
            format: 'experience-record/1' as const,
            ...facts,
            ...(applied === undefined ? {} : { application: { receivedOn } }),
            log,
          },
          asOf,
        };
      }),
  );
}

/** Writes blocks out day by day; a day that would pass 24 hours does not get the line. */
function writeLog(given: readonly Block[], start: PlainDate, end: PlainDate): LogEntry[] {
  const minutesOn = new Map<string, number>();
  const log: LogEntry[] = [];
  for (const { from, weeks, each } of given) {
    for (let week = from; week < from + weeks; week += 1) {
      for (const line of each) {
        const on = addDays(start, week * 7 + line.weekday);
        const minutes = (minutesOn.get(on) ?? 0) + line.minutes;
        if (minutes > DAY_OF_MINUTES) continue;
        minutesOn.set(on, minutes);
        log.push(entryOf(line, on, `e${String(log.length).padStart(4, '0')}`, end));
      }
    }
  }
  return log;
}

function entryOf(line: WeeklyLine, on: PlainDate, id: string, end: PlainDate): LogEntry {
  const { weekday: _, signed, supervisor, medium, groupSize, ...rest } = line;
  const signedOn = { later: addDays(on, 7), before: addDays(on, -1), 'too-late': addDays(end, 30), never: undefined }[
    signed
  ];
  return {
    id,
    on,
    ...rest,
    ...(supervisor === undefined ? {} : { supervisor }),
    ...(medium === undefined ? {} : { medium }),
    ...(groupSize === undefined || !rest.activity.startsWith('supervision-') ? {} : { groupSize }),
    ...(signedOn === undefined ? {} : { signedOn }),
  };
}
