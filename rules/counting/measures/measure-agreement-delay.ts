import { UNKNOWN } from '../../engine/unknown.ts';
import { type ExperienceRecord, type Supervisor } from '../../vocabulary/experience-record.ts';
import { type PlainDate, daysBetween } from '../../vocabulary/plain-date.ts';
import { isCredited } from '../account-of.ts';
import { type CountingContext } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Entry, type Sheet } from '../sheet.ts';

/** The first counted hour under a supervisor in a setting. */
interface Start {
  readonly supervisor: Supervisor;
  readonly setting: string;
  readonly on: PlainDate;
}

/**
 * Finds the longest time between the start of supervision and the signing of its agreement, in days,
 * over every supervisor and setting with counted hours; UNKNOWN where an agreement is missing or unsigned.
 */
export function measureAgreementDelay(sheet: Sheet, { record, asOf }: CountingContext): Measured {
  const delays = startsOf(sheet).map((start) => delayOf(start, record, asOf));
  const missing = delays.find((delay) => typeof delay === 'string');
  if (missing !== undefined) return { value: UNKNOWN, remark: `The record shows no signed agreement with ${missing}.` };
  return delays.length === 0 ? { value: UNKNOWN } : { value: Math.max(...delays.map(Number)) };
}

/** Days until the earliest signature, or whose signature is missing. */
function delayOf({ supervisor, setting, on }: Start, { agreements }: ExperienceRecord, asOf: PlainDate) {
  const dates = (agreements ?? []).flatMap((agreement) => {
    const isTheirs = agreement.supervisor === supervisor.id && agreement.setting === setting;
    const { signedOn } = agreement;
    return !isTheirs || signedOn === undefined || signedOn > asOf ? [] : [signedOn];
  });
  if (dates.length === 0) return supervisor.name;
  return Math.max(0, Math.min(...dates.map((signedOn) => daysBetween(on, signedOn))));
}

/** Entries of one sort share supervisor and setting, so that the first counted one of each sort is enough. */
function startsOf(sheet: Sheet): Start[] {
  const seen = new Uint8Array(sheet.sorts.length);
  const starts = new Map<string, Start>();
  for (const [number, sort] of sheet.sorts.entries()) if (sort.supervisor === null) seen[number] = 1;
  for (let index = 0; index < sheet.sortOf.length; index += 1) {
    const sort = sheet.sortOf[index] ?? 0;
    const entry = seen[sort] === 1 ? undefined : sheet.entries[index];
    if (entry === undefined || entry.supervisor === null || !isCredited(sheet, entry)) continue;
    seen[sort] = 1;
    const key = keyOf(entry, entry.supervisor);
    if (!starts.has(key)) starts.set(key, { supervisor: entry.supervisor, setting: entry.setting.id, on: entry.on });
  }
  return [...starts.values()];
}

function keyOf({ setting }: Entry, supervisor: Supervisor): string {
  return `${supervisor.id} ${setting.id}`;
}
