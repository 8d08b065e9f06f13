import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type PlainDate, addDays, parsePlainDate } from '../vocabulary/plain-date.ts';
import { type Finding, type Probe, probeDays } from './probe-days.ts';

/** Days that are looked at together; the first few nearly always tell. */
const CHUNKS = [1, 31, 128, 512] as const;

/**
 * Finds the first day on which an hour passes. Days until the one on which the record is looked at are asked as it is
 * known then; each later day as it will be known on that day.
 * @param last - the last day to look at.
 * @param passes - whether a finding lets an hour through.
 * @param only - the id of one step to be asked alone; all of them unless given.
 * @returns null when no day until then passes.
 */
export function findOpening(
  probe: Probe,
  first: PlainDate,
  last: PlainDate,
  passes: (finding: Finding) => boolean,
  only?: string,
): PlainDate | null {
  for (let [from, chunk] = [first, 0]; from <= last; chunk += 1) {
    const size = CHUNKS[chunk] ?? CHUNKS[CHUNKS.length - 1] ?? 1;
    const until = earlier(addDays(from, size - 1), last);
    const found = findWithin(probe, from, until, passes, only);
    if (found !== null) return found;
    from = addDays(until, 1);
  }
  return null;
}

function findWithin(
  probe: Probe,
  first: PlainDate,
  last: PlainDate,
  passes: (finding: Finding) => boolean,
  only: string | undefined,
): PlainDate | null {
  for (const { from, until } of stretchesOf(probe, first, last)) {
    const days = daysFrom(from, until);
    const asOf = until > probe.asOf ? until : probe.asOf;
    const at = probeDays({ ...probe, asOf }, days, only).findIndex(passes);
    if (at >= 0) return days[at] ?? null;
  }
  return null;
}

interface Stretch {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Cuts days into stretches in which nothing new becomes known: no date of the person or of the law lies inside one. */
function stretchesOf({ rulebook, record, asOf }: Probe, first: PlainDate, last: PlainDate): Stretch[] {
  const begins = new Set([first]);
  if (last > asOf) {
    for (const on of [addDays(asOf, 1), ...datesOfLaw(rulebook), ...datesOfPerson(record)])
      if (first < on && on <= last && on > asOf) begins.add(on);
  }
  const sorted = [...begins].sort();
  return sorted.map((from, at) => {
    const next = sorted[at + 1];
    return { from, until: next === undefined ? last : addDays(next, -1) };
  });
}

const known = new WeakMap<Rulebook, readonly PlainDate[]>();

function datesOfLaw(rulebook: Rulebook): readonly PlainDate[] {
  const { identity, parameters, requirements, counting } = rulebook;
  const dates = known.get(rulebook) ?? datesIn([identity, parameters, requirements, counting]);
  known.set(rulebook, dates);
  return dates;
}

function datesOfPerson({ log: _, ...record }: ExperienceRecord): readonly PlainDate[] {
  return datesIn(record);
}

/** Every date that is written anywhere, and the day after it: more than are needed do no harm. */
function datesIn(value: unknown): PlainDate[] {
  const texts = new Set(JSON.stringify(value).match(/\d{4}-\d{2}-\d{2}/g) ?? []);
  return [...texts].flatMap((text) => {
    const on = parsePlainDate(text);
    return on === null ? [] : [on, addDays(on, 1)];
  });
}

function daysFrom(from: PlainDate, until: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let on = from; on <= until; on = addDays(on, 1)) days.push(on);
  return days;
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}
