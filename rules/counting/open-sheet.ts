import { type LogEntry } from '../vocabulary/experience-record.ts';
import { type PlainDate, toEpochDay } from '../vocabulary/plain-date.ts';
import { type CountingContext } from './counting-context.ts';
import { matches } from './matches.ts';
import { type Account, type Cut, type Entry, type Mode, type Phase, type Sheet } from './sheet.ts';

/**
 * Opens the counting sheet: every entry in the order of its day and id, credited in full wherever it belongs.
 * @param context - the rulebook and the person.
 */
export function openSheet(context: CountingContext): Sheet {
  const entries = readEntries(context);
  const accounts = openAccounts(context, entries);
  return {
    entries,
    accounts,
    evidence: Int32Array.from(entries, ({ supervision, minutes }) => (supervision ? minutes : 0)),
    uncounted: findUncounted(context, entries),
    questions: new Map(),
  };
}

function readEntries(context: CountingContext): Entry[] {
  const settings = new Map(context.record.settings.map((setting) => [setting.id, setting]));
  const supervisors = new Map(context.record.supervisors.map((supervisor) => [supervisor.id, supervisor]));
  // A total order, so that which entry gives way never depends on the order of the file.
  const log = [...context.record.log].sort((a, b) => compare(a.on, b.on) || compare(a.id, b.id));
  return log.map((line, index) => {
    const setting = settings.get(line.setting);
    if (setting === undefined) throw new RangeError(`Entry ${line.id} names a setting that is not there`);
    const supervisor = line.supervisor === undefined ? null : (supervisors.get(line.supervisor) ?? null);
    return { ...describe(line, context), index, setting, supervisor };
  });
}

function describe(line: LogEntry, context: CountingContext): Omit<Entry, 'index' | 'setting' | 'supervisor'> {
  const day = toEpochDay(line.on);
  const supervision = line.activity.startsWith('supervision-');
  return {
    id: line.id,
    on: line.on,
    day,
    // Day 0 was a Thursday, so adding three makes weeks begin on Monday.
    week: Math.floor((day + 3) / 7),
    month: line.on.slice(0, 7),
    minutes: line.minutes,
    activity: line.activity,
    medium: line.medium ?? 'in-person',
    supervision,
    mode: supervision ? modeOf(line) : null,
    groupSize: line.groupSize ?? null,
    signedOn: line.signedOn ?? null,
    phase: phaseOf(line.on, context),
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
function phaseOf(on: PlainDate, { anchors }: CountingContext): Phase {
  if (anchors.degree !== null) return on < anchors.degree ? 'before-degree' : 'after-degree';
  return anchors.registration !== null && on >= anchors.registration ? 'after-degree' : 'unknown';
}

function openAccounts(context: CountingContext, entries: readonly Entry[]): Map<string, Account> {
  const accounts = new Map<string, Account>();
  for (const [name, { within, select }] of Object.entries(context.rulebook.counting.categories)) {
    const outer = within === undefined ? undefined : accounts.get(within);
    const credit = Int32Array.from(entries, (entry) => {
      const isInside = outer === undefined || (outer.credit[entry.index] ?? -1) >= 0;
      return isInside && matches(context, select, entry) ? entry.minutes : -1;
    });
    accounts.set(name, { name, within: within ?? null, credit, cuts: new Map() });
  }
  return accounts;
}

function findUncounted({ rulebook }: CountingContext, entries: readonly Entry[]): Map<number, Cut> {
  const reasons = new Map(
    rulebook.counting.uncounted.flatMap(({ activities, requirement, why }) =>
      activities.map((activity) => [activity, { requirement, why }]),
    ),
  );
  return new Map(
    entries.flatMap(({ index, activity, minutes }): [number, Cut][] => {
      const reason = reasons.get(activity);
      return reason === undefined ? [] : [[index, { minutes, ...reason }]];
    }),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
