import {
  type ExperienceRecord,
  type LogEntry,
  type Setting,
  type Supervisor,
} from '../../../rules/vocabulary/experience-record.ts';
import { dayOf, weekOf } from './calendar.ts';

/** One entry of the log while it is counted by hand. */
export interface Line {
  readonly entry: LogEntry;
  readonly on: string;
  readonly day: number;
  readonly week: number;
  readonly setting: Setting;
  readonly supervisor: Supervisor | undefined;
  /** Minutes that still count, by what they count toward. */
  readonly counts: Record<string, number>;
  /** Minutes that show that supervision was received, whether or not they are credited. */
  received: number;
}

/**
 * Writes every entry down with all its minutes for everything it could count toward.
 * What nobody signed by the day of the evaluation, or before it was done, or what came after the application, is struck.
 */
export function openLines(
  record: ExperienceRecord,
  asOf: string,
  towards: (entry: LogEntry) => readonly string[],
): Line[] {
  const settings = new Map(record.settings.map((setting) => [setting.id, setting]));
  const supervisors = new Map(record.supervisors.map((supervisor) => [supervisor.id, supervisor]));
  const applied = record.application?.receivedOn ?? asOf;
  const lines = record.log.map((entry): Line => {
    const setting = settings.get(entry.setting);
    if (setting === undefined) throw new Error(`${entry.id} names no setting of the record`);
    return {
      entry,
      on: entry.on,
      day: dayOf(entry.on),
      week: weekOf(entry.on),
      setting,
      supervisor: entry.supervisor === undefined ? undefined : supervisors.get(entry.supervisor),
      counts: Object.fromEntries(towards(entry).map((name) => [name, entry.minutes])),
      received: isSupervision(entry) ? entry.minutes : 0,
    };
  });
  for (const line of lines) {
    const { signedOn } = line.entry;
    if (signedOn === undefined || signedOn < line.on || signedOn > asOf || line.on > applied) strike(line);
  }
  return lines.sort(earlierFirst);
}

/** Whether an entry is supervision received. */
export function isSupervision({ activity }: LogEntry): boolean {
  return activity.startsWith('supervision-');
}

/** The order of the diary: by day, then by id. */
export function earlierFirst(a: Line, b: Line): number {
  if (a.day !== b.day) return a.day - b.day;
  return a.entry.id < b.entry.id ? -1 : 1;
}

/** What a line still counts toward one thing. */
export function counted(line: Line, toward: string): number {
  return line.counts[toward] ?? 0;
}

/** All that counts toward one thing. */
export function total(lines: readonly Line[], toward: string): number {
  return lines.reduce((sum, line) => sum + counted(line, toward), 0);
}

/** No experience and no supervision: nothing counts, and nothing is shown. */
export function strike(line: Line): void {
  cutTo(line, 0);
  line.received = 0;
}

/** Lowers a line to some minutes toward the things named, or toward everything. */
export function cutTo(line: Line, minutes: number, towards: readonly string[] = Object.keys(line.counts)): void {
  for (const toward of towards) if (counted(line, toward) > minutes) line.counts[toward] = minutes;
}

/** What an entry loses: minutes that count toward nothing at all. */
export function lost({ entry, counts }: Line): number {
  return entry.minutes - Math.max(0, ...Object.values(counts));
}

/**
 * Whether there is anything to ask about lines, nothing else hanging on the answer: one of them counts, or shows supervision.
 * What is lost by itself is lost whatever the answer, so this is asked once the lines that a rule strikes one by one are
 * struck, and before hours are weighed against each other.
 */
export function anyMatters(lines: readonly Line[]): boolean {
  return lines.some((line) => stands(line) || line.received > 0);
}

/** Whether a question is open who supervised: what a license is worth may decide about other days too, a name may not. */
export function isSupervisorOpen(lines: readonly Line[]): boolean {
  return anyMatters(lines) || lines.some(({ supervisor }) => supervisor !== undefined);
}

/** Whether any minute of a line counts toward anything. */
export function stands(line: Line): boolean {
  return lost(line) < line.entry.minutes;
}
