import { matchSupervisorLicense } from '../../evaluate/match-credential.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { addMonths, toEpochDay } from '../../vocabulary/plain-date.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Entry } from '../sheet.ts';

/** Numbers of the days on which somebody may supervise without any doubt. */
export interface SureSpan {
  readonly from: number;
  readonly until: number;
}

/** A month never spans more days than this past another, so that a span shortened by them is sure. */
const MARGIN_DAYS = 4;

/**
 * Finds days on which the supervisor of entries of one sort may supervise for certain: one accepted license, in force,
 * held long enough. Other days need a closer look, and may turn out well all the same.
 * @param entry - one entry of the sort.
 * @returns null where no license makes any day certain.
 */
export function sureSpanOf(
  context: CountingContext,
  { licensed }: StepOf<'supervisor-gate'>,
  { supervisor, setting }: Entry,
): SureSpan | null {
  const spans = (supervisor?.licenses ?? []).flatMap((license): SureSpan[] => {
    const isAccepted = typeof matchSupervisorLicense(context.rulebook.identity, license.license) === 'object';
    if (!isAccepted || license.jurisdiction !== setting.jurisdiction) return [];
    const until = license.expiresOn === undefined ? Infinity : toEpochDay(license.expiresOn);
    if (licensed === undefined) return [{ from: toEpochDay(license.issuedOn), until }];
    const months = monthsAtMost(context, licensed.years);
    return [{ from: toEpochDay(addMonths(license.issuedOn, months)) + MARGIN_DAYS, until }];
  });
  return spans.sort((a, b) => a.from - b.from)[0] ?? null;
}

/** The largest value that may stand on any day, so that no day is called certain too early. */
function monthsAtMost(context: CountingContext, name: string): number {
  const values = context.rulebook.parameters[name]?.values ?? [];
  return Math.max(
    numberOfLaw(context, name),
    ...values.map(({ value }) => (typeof value === 'number' ? value * 12 : 0)),
  );
}
