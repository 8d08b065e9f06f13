import { type Block, type Single, type Weekly } from '../rulebooks/schema/case-schema.ts';
import { type PlainDate, addDays, fromEpochDay, plainDate, toEpochDay } from '../vocabulary/plain-date.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Whom a line is about when it does not say. */
interface Usual {
  readonly setting: string | undefined;
  readonly supervisor: string | undefined;
}

/**
 * Writes the log of a case: the lines of its blocks, week after week, then its single entries.
 * Each is in the first setting under the first supervisor and signed on the Monday after, unless the line says otherwise.
 * @param facts - the record's settings and supervisors.
 */
export function buildLog(
  blocks: readonly Block[],
  facts: Readonly<Record<string, unknown>>,
  entries: readonly Single[] = [],
): Record<string, unknown>[] {
  const usual = { setting: firstId(facts['settings']), supervisor: firstId(facts['supervisors']) };
  const lines = [
    ...blocks.flatMap((block) => linesOfBlock(block, usual)),
    ...entries.map((entry) => logLine(entry, plainDate(entry.on), usual)),
  ];
  return lines.map((line, index) => ({ id: `e${String(index).padStart(5, '0')}`, ...line }));
}

function firstId(list: unknown): string | undefined {
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  const id: unknown = typeof first === 'object' && first !== null && 'id' in first ? first.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function linesOfBlock({ from, weeks, every, each }: Block, usual: Usual) {
  const first = plainDate(from);
  return Array.from({ length: weeks }, (_, index) => addDays(first, index * 7 * (every ?? 1))).flatMap((monday) =>
    each.map((line) => logLine(line, addDays(monday, DAYS.indexOf(line.on)), usual)),
  );
}

function logLine(line: Weekly | Single, on: PlainDate, usual: Usual): Record<string, unknown> {
  const supervisor = line.supervisor === null ? undefined : (line.supervisor ?? usual.supervisor);
  const signedOn = signingDay(line, on);
  return {
    on,
    setting: line.setting ?? usual.setting,
    ...(supervisor === undefined ? {} : { supervisor }),
    activity: line.activity,
    minutes: line.minutes ?? Math.round((line.hours ?? 0) * 60),
    ...(line.medium === undefined ? {} : { medium: line.medium }),
    ...(line.people === undefined ? {} : { groupSize: line.people }),
    ...(signedOn === null ? {} : { signedOn }),
  };
}

function signingDay({ signed, signedAfterDays }: Weekly | Single, on: PlainDate): string | null {
  if (signed === false) return null;
  if (typeof signed === 'string') return signed;
  return signedAfterDays === undefined ? nextMonday(on) : addDays(on, signedAfterDays);
}

/** Day 0 was a Thursday, so adding three makes weeks begin on Monday. */
function nextMonday(on: PlainDate): PlainDate {
  return fromEpochDay((Math.floor((toEpochDay(on) + 3) / 7) + 1) * 7 - 3);
}
