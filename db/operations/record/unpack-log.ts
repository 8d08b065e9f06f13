import type { Activity, Medium } from '../../../rules/vocabulary/activity.ts';
import type { LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import { fromEpochDay, type PlainDate } from '../../../rules/vocabulary/plain-date.ts';

/** A log by columns: in each the values of all entries in the order of the log, parted by commas. */
export interface PackedLog {
  readonly ids: string;
  /** (days since 1970-01-01 * 2048 + minutes) * 256 + group size; 0 is no group, 255 a size that stands in `oddSizes`. */
  readonly numbers: string;
  /** Group sizes under 1 or above 254, in the order of their entries; null when there is none. */
  readonly oddSizes: string | null;
  readonly settings: string;
  readonly supervisors: string;
  readonly activities: string;
  readonly media: string;
  /** Nothing for an entry that is not signed. */
  readonly signedDays: string;
}

const SIZES = 256;
const MINUTES = 2048;
const ODD_SIZE = 255;
/** How many different texts of a column are remembered. */
const RECENT = 8;

/**
 * Makes the entries of a log from its columns.
 * @throws RangeError when the columns are not of one length: a value held a comma, and nothing in them is certain.
 */
export function unpackLog(packed: PackedLog): LogEntry[] {
  const ids = packed.ids.split(',');
  const numbers = numbersOf(packed, ids.length);
  const [settings, supervisors] = [textsOf(packed.settings, ids.length), textsOf(packed.supervisors, ids.length)];
  const [activities, media] = [textsOf(packed.activities, ids.length), textsOf(packed.media, ids.length)];
  const signedDays = textsOf(packed.signedDays, ids.length);
  return numbers.map(({ on, minutes, groupSize }, at) => {
    const entry: LogEntry = {
      id: ids[at] as string,
      on,
      setting: settings[at] as string,
      supervisor: supervisors[at],
      activity: activities[at] as Activity,
      minutes,
    };
    // In person is the format's default, and is left out.
    if (media[at] !== 'in-person') entry.medium = media[at] as Medium;
    if (groupSize !== null) entry.groupSize = groupSize;
    if (signedDays[at] !== '') entry.signedOn = signedDays[at] as PlainDate;
    return entry;
  });
}

function numbersOf({ numbers, oddSizes }: PackedLog, length: number) {
  const odd = (oddSizes ?? '').split(',').values();
  const days = new Map<number, PlainDate>();
  return splitInto(numbers, length).map((text) => {
    const number = Number(text);
    const day = Math.floor(number / (MINUTES * SIZES));
    const rest = number - day * (MINUTES * SIZES);
    const size = rest % SIZES;
    const on = days.get(day) ?? fromEpochDay(day);
    days.set(day, on);
    const groupSize = size === ODD_SIZE ? Number(odd.next().value) : size;
    return { on, minutes: Math.floor(rest / SIZES), groupSize: size === 0 ? null : groupSize };
  });
}

/** The texts of a column. Equal ones that stand close become one: a log repeats the same few, and counting compares them. */
function textsOf(column: string, length: number): string[] {
  const recent: string[] = [];
  return splitInto(column, length).map((text) => {
    // Comparing a few is quicker than hashing one.
    const at = recent.indexOf(text);
    if (at >= 0) return recent[at] as string;
    if (recent.length >= RECENT) recent.shift();
    recent.push(text);
    return text;
  });
}

function splitInto(column: string, length: number): string[] {
  const texts = column.split(',');
  if (texts.length !== length)
    throw new RangeError(`a log of ${length} entries has a column of ${texts.length} values`);
  return texts;
}
