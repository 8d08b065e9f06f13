import { formatDate } from '../../explain/format-date.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { type ExperienceRecord } from '../../vocabulary/experience-record.ts';
import { type PlainDate, addDays } from '../../vocabulary/plain-date.ts';
import { isCredited } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { selectEntries } from '../select-entries.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { WHO, askAbout, reasonOf, takeWhole } from '../take-minutes.ts';

type Step = StepOf<'agreement-gate'>;
type Agreement = NonNullable<ExperienceRecord['agreements']>[number];
/** What becomes of an entry: it stands, it is lost for a reason, or something must be asked. */
type Finding = 'covered' | 'asked' | { readonly lost: string };

/**
 * Leaves out hours that no agreement with the supervisor at the setting covers in the way the law asks:
 * running on that day, signed by it, or approved by the board by it, with days of grace where the law gives them.
 * A record silent on agreements, and an approval or signature that it does not date, are questions and no losses.
 */
export function gateByAgreement(sheet: Sheet, context: CountingContext, step: Step): void {
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  const grace = step.graceDays === undefined ? 0 : numberOfLaw(context, step.graceDays);
  for (const entry of sheet.entries) {
    if (selection[entry.index] !== 1 || !isCredited(sheet, entry)) continue;
    const finding = examine(context, step, entry, grace);
    if (finding === 'asked')
      askAbout(sheet, step, step.requirement, step.question, entry, entry.supervisor === null ? WHO : []);
    else if (finding !== 'covered') takeWhole(sheet, entry, reasonOf(step, finding.lost));
  }
}

function examine({ record, asOf }: CountingContext, step: Step, entry: Entry, grace: number): Finding {
  const { agreements } = record;
  if (agreements === undefined || entry.supervisor === null) return 'asked';
  const theirs = agreements.filter(
    (one) => one.supervisor === entry.supervisor?.id && one.setting === entry.setting.id,
  );
  const running = theirs.filter(({ from, until }) => from <= entry.on && (until === undefined || entry.on <= until));
  if (running.length === 0) return { lost: step.why.replace('{state}', 'no agreement covers that day') };
  const dates = running.map((one) => dateOf(step, one));
  const known = dates.flatMap((date) => (date === null || date > asOf ? [] : [date]));
  if (known.some((date) => date <= addDays(entry.on, grace))) return 'covered';
  const first = known[0];
  if (first === undefined || dates.includes(null)) return 'asked';
  return { lost: step.why.replace('{state}', `it was ${WORDS[step.basis]} on ${formatDate(first)}`) };
}

function dateOf({ basis }: Step, { from, signedOn, boardApprovedOn }: Agreement): PlainDate | null {
  if (basis === 'stated') return from;
  return (basis === 'signed' ? signedOn : boardApprovedOn) ?? null;
}

const WORDS: Readonly<Record<Step['basis'], string>> = {
  stated: 'begun',
  signed: 'signed',
  approved: 'approved by the board',
};
