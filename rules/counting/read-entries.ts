import { ACTIVITIES, MEDIA } from '../vocabulary/activity.ts';
import { type LogEntry } from '../vocabulary/experience-record.ts';
import { type PlainDate, numberDay } from '../vocabulary/plain-date.ts';
import { MODES, PHASES } from '../rulebooks/schema/selector-schema.ts';
import { type CountingContext } from './counting-context.ts';
import { SelectionPool } from './selection-pool.ts';
import { type Entry, type Log, type Mode, type Phase, type Sort } from './sheet.ts';
import { type Day as NumberedDay, SortedEntry } from './sorted-entry.ts';

/**
 * Reads the log into entries, in the order of their days and then ids: a total order, so that which entry gives way
 * never depends on the order of the file.
 * @throws RangeError when an entry names a setting that is not there.
 */
export function readEntries(context: CountingContext): Log {
  const { log } = context.record;
  return readLines(context, log) ?? readLines(context, [...log].sort(compareLines)) ?? unsorted();
}

/** Reads lines that stand in order; null where they do not. Most logs are in order already, and seeing that costs little here. */
function readLines(context: CountingContext, lines: readonly LogEntry[]): Log | null {
  const { settings, supervisors, log } = context.record;
  const places = new Map(settings.map((setting, number) => [setting.id, { setting, number }]));
  const people = new Map(supervisors.map((supervisor, number) => [supervisor.id, { supervisor, number: number + 1 }]));
  const dayOf = dayReader(context);
  const sorts: Sort[] = [];
  const numberSort = sortFinder(settings.length * (supervisors.length + 1));
  const entries = new Array<Entry>(lines.length);
  const firsts: Entry[] = [];
  const sortOf = new Uint32Array(lines.length);
  const minutesOf = new Int32Array(lines.length);
  const days = new Int32Array(lines.length);
  let index = 0;
  let lastDay = Number.NEGATIVE_INFINITY;
  let lastId = '';
  for (const line of lines) {
    const place = places.get(line.setting);
    if (place === undefined) throw new RangeError(`Entry ${line.id} names a setting that is not there`);
    const person = line.supervisor === undefined ? undefined : people.get(line.supervisor);
    const day = dayOf(line.on);
    if (day.day < lastDay || (day.day === lastDay && line.id < lastId)) return null;
    lastDay = day.day;
    lastId = line.id;
    const work = WORK.get(line.activity) ?? OTHER_WORK;
    const mode = work.isSupervision ? modeOf(line) : null;
    const where = place.number * (supervisors.length + 1) + (person?.number ?? 0);
    const number = numberSort(KEYS * where + sortKey(work.number, line.medium, mode, day.phase), sorts.length);
    const sort = (sorts[number] ??= {
      number,
      activity: line.activity,
      medium: line.medium ?? 'in-person',
      supervision: mode !== null,
      mode,
      setting: place.setting,
      supervisor: person?.supervisor ?? null,
      phase: day.phase,
    });
    const entry = new SortedEntry(index, line, day, sort);
    if (number === firsts.length) firsts.push(entry);
    entries[index] = entry;
    sortOf[index] = number;
    minutesOf[index] = line.minutes;
    days[index] = day.day;
    index += 1;
  }
  return {
    entries,
    sorts: firsts,
    sortOf,
    minutesOf,
    dayOf: days,
    isInLogOrder: lines === log,
    nothing: new Uint8Array(lines.length),
    selections: new Map(),
    pool: new SelectionPool(lines.length),
  };
}

/** The activities by number, and which of them are supervision. */
const WORK: ReadonlyMap<string, { readonly number: number; readonly isSupervision: boolean }> = new Map(
  ACTIVITIES.map((activity, number) => [activity, { number, isSupervision: activity.startsWith('supervision-') }]),
);
const OTHER_WORK = { number: ACTIVITIES.indexOf('other'), isSupervision: false };

/** How many keys there are for what a line says of itself. */
const KEYS = ACTIVITIES.length * MEDIA.length * (MODES.length + 1) * PHASES.length;

function sortKey(work: number, medium: LogEntry['medium'], mode: Mode | null, phase: Phase): number {
  const held = work * MEDIA.length + (medium === undefined ? 0 : MEDIA.indexOf(medium));
  return (
    (held * (MODES.length + 1) + (mode === null ? MODES.length : MODES.indexOf(mode))) * PHASES.length +
    PHASES.indexOf(phase)
  );
}

/** Above this many keys a table would take more room than it saves time. */
const MOST_KEYS = 200_000;

/**
 * Numbers the sorts of entries as they appear.
 * @param places - how many pairs of setting and supervisor there can be.
 * @returns the number of a key; the next free one, which is then taken, where the key is new.
 */
function sortFinder(places: number): (key: number, next: number) => number {
  const size = places * KEYS;
  if (size > MOST_KEYS) {
    const known = new Map<number, number>();
    return (key, next) => {
      const number = known.get(key) ?? next;
      if (number === next) known.set(key, next);
      return number;
    };
  }
  const table = new Uint32Array(size);
  return (key, next) => {
    const number = table[key] ?? 0;
    if (number > 0) return number - 1;
    table[key] = next + 1;
    return next;
  };
}

interface Day extends NumberedDay {
  readonly phase: Phase;
}

/** Reads days, remembering the last one: most entries share their day with the one before. */
function dayReader({ anchors }: CountingContext): (on: PlainDate) => Day {
  let last: PlainDate | null = null;
  let read: Day = { day: 0, week: 0, month: 0, phase: 'unknown' };
  return (on) => {
    if (on === last) return read;
    last = on;
    const { day, month } = numberDay(on);
    // Day 0 was a Thursday, so adding three makes weeks begin on Monday.
    read = { day, week: Math.floor((day + 3) / 7), month, phase: phaseOf(on, anchors) };
    return read;
  };
}

/** The number present decides what a session was; the name it was logged under only where no number is given. */
function modeOf({ activity, groupSize }: LogEntry): Mode {
  if (groupSize === 1) return 'individual';
  if (groupSize === 2) return 'triadic';
  if (groupSize !== undefined) return 'group';
  if (activity === 'supervision-individual') return 'individual';
  return activity === 'supervision-triadic' ? 'triadic' : 'group';
}

/** Without a degree date, hours from the first registration on are taken to follow the degree it was issued on. */
function phaseOf(on: PlainDate, { degree, registration }: CountingContext['anchors']): Phase {
  if (degree !== null) return on < degree ? 'before-degree' : 'after-degree';
  return registration !== null && on >= registration ? 'after-degree' : 'unknown';
}

function unsorted(): never {
  throw new Error('A log that was sorted is not in order');
}

/** The ids only matter on one day, which most neighbors do not share. */
function compareLines(a: LogEntry, b: LogEntry): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
