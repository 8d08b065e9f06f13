import { formatDate } from '../explain/format-date.ts';
import { hoursInWords } from '../explain/hours-in-words.ts';
import { type Evaluation, type LedgerRow } from '../vocabulary/evaluation.ts';
import { endOfWeek, weekOf } from '../vocabulary/calendar-week.ts';
import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';
import { type RISKS } from '../vocabulary/outlook.ts';
import { type AgeingOut, findAgeingOut } from './find-ageing-out.ts';
import { findLapsing } from './find-lapsing.ts';
import { type Outlook } from './look.ts';

/** Hours that do not count, or soon will not, while something can still be done. */
export interface AtRisk {
  readonly risk: (typeof RISKS)[number];
  readonly minutes: number;
  /** The requirement that takes them; null where a credential is about to. */
  readonly requirement: string | null;
  /** The last day on which something can be done; null where there is none. */
  readonly dueOn: PlainDate | null;
  readonly sentence: string;
  readonly entries: readonly string[];
}

/** How long ahead people want to be told. */
export const HORIZONS_DAYS = [30, 90, 180] as const;

const LONGEST_HORIZON_DAYS = 180;

/** How many days back a cap that cut hours is still news. */
const RECENT_DAYS = 28;

/**
 * Lists the hours at risk: unsigned ones, those of a week about to close without its supervision, those cut by a cap lately,
 * those that grow old within half a year, and those that will be worked under a credential about to lapse.
 * @param known - the losses of the next half year by waiting, where they were found already.
 * @returns the soonest first; what has no day of its own comes last.
 */
export async function findAtRisk(outlook: Outlook, known?: readonly AgeingOut[]): Promise<AtRisk[]> {
  const { look, record, asOf } = outlook;
  const evaluation = await look(record, asOf);
  const risks = [
    ...unsigned(evaluation),
    ...findWeekClosing(evaluation, asOf),
    ...overCap(outlook, evaluation),
    ...ageingOut(outlook, known ?? (await findAgeingOut(outlook, LONGEST_HORIZON_DAYS))),
    ...findLapsing(record, asOf),
  ];
  return risks.sort((a, b) => compare(a.dueOn, b.dueOn));
}

function compare(a: PlainDate | null, b: PlainDate | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

type Loss = LedgerRow['lost'][number];

function lossesWhere(
  { ledger }: Evaluation,
  matches: (loss: Loss, row: LedgerRow) => boolean,
): Map<string, { minutes: number; entries: string[]; repair: string | undefined }> {
  const found = new Map<string, { minutes: number; entries: string[]; repair: string | undefined }>();
  for (const row of ledger) {
    for (const loss of row.lost) {
      if (!matches(loss, row)) continue;
      const before = found.get(loss.requirement) ?? { minutes: 0, entries: [], repair: loss.repair };
      before.minutes += loss.minutes;
      before.entries.push(row.entry);
      found.set(loss.requirement, before);
    }
  }
  return found;
}

function unsigned(evaluation: Evaluation): AtRisk[] {
  const found = lossesWhere(evaluation, ({ repair }) => repair?.startsWith('Have it signed') === true);
  return [...found].map(([requirement, { minutes, entries, repair }]) => ({
    risk: 'unsigned',
    minutes,
    requirement,
    dueOn: null,
    sentence: `${hoursInWords(minutes)} wait for a signature. ${repair ?? ''}`.trim(),
    entries,
  }));
}

/** Losses of the running week that supervision by its Sunday would save: their repair names that day. */
export function findWeekClosing(evaluation: Evaluation, asOf: PlainDate): AtRisk[] {
  const found = lossesWhere(
    evaluation,
    ({ repair }) => repair?.includes('would save') === true && !repair.startsWith('If '),
  );
  return [...found].map(([requirement, { minutes, entries, repair }]) => ({
    risk: 'week-closing',
    minutes,
    requirement,
    dueOn: endOfWeek(weekOf(asOf)),
    sentence: repair ?? '',
    entries,
  }));
}

function overCap({ record, asOf }: Outlook, evaluation: Evaluation): AtRisk[] {
  const caps = new Set(evaluation.requirements.filter(({ kind }) => kind === 'cap').map(({ id }) => id));
  const recent = new Set(record.log.filter(({ on }) => on > addDays(asOf, -RECENT_DAYS)).map(({ id }) => id));
  const found = lossesWhere(evaluation, ({ requirement }, { entry }) => caps.has(requirement) && recent.has(entry));
  return [...found].map(([requirement, { minutes, entries }]) => ({
    risk: 'over-cap',
    minutes,
    requirement,
    dueOn: null,
    sentence: `${hoursInWords(minutes)} of the last four weeks are over a limit: more of the same adds nothing.`,
    entries,
  }));
}

function ageingOut(outlook: Outlook, losses: readonly AgeingOut[]): AtRisk[] {
  return HORIZONS_DAYS.flatMap((days, at): AtRisk[] => {
    const [from, until] = [addDays(outlook.asOf, HORIZONS_DAYS[at - 1] ?? 0), addDays(outlook.asOf, days)];
    const inside = losses.filter(({ on }) => on > from && on <= until);
    const first = inside[0];
    if (first === undefined) return [];
    const minutes = inside.reduce((sum, loss) => sum + loss.minutes, 0);
    const more = losses.some(({ on }) => on <= from) ? ' more' : '';
    return [
      {
        risk: 'ageing-out',
        minutes,
        requirement: first.requirement,
        dueOn: addDays(first.on, -1),
        sentence: `${hoursInWords(minutes)}${more} grow too old within ${days} days, the first on ${formatDate(first.on)}.`,
        entries: inside.flatMap(({ entries }) => entries),
      },
    ];
  });
}
