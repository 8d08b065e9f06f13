import { formatAmount } from '../explain/format-amount.ts';
import { hoursInWords } from '../explain/hours-in-words.ts';
import { unitWords } from '../prose/words/amount-words.ts';
import { type Verdict } from '../vocabulary/evaluation.ts';
import { type RequirementChange, type RequirementFigures } from '../vocabulary/rules-comparison.ts';
import { type Difference } from './diff-evaluations.ts';

/** A change before it is put in words. */
type Change = Omit<RequirementChange, 'sentence'>;

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = { met: 'met', unmet: 'not met', unknown: 'an open question' };

/**
 * Says what would change at one requirement, so that a supervisee understands it.
 * @param who - of whom it speaks: "You", or a name.
 * @example describeChange(change, 'You') is 'You would lose 24 hours at "Non-clinical practice". ...'
 */
export function describeChange(change: Change, who: string): string {
  const { label, before, after } = change;
  if (after === null) return [`"${label}" would no longer be asked for.`, lossAt(change, who)].join(' ').trim();
  if (before === null)
    return [`"${label}" would be new: ${VERDICT_WORDS[after.verdict]}.`, lossAt(change, who)].join(' ').trim();
  const said = [lossAt(change, who), demand(change, before, after), turn(before, after)].filter((part) => part !== '');
  return said.length > 0 ? said.join(' ') : tally(change, before, after);
}

/** Says what would change in all. */
export function describeWhole(
  { countedMinutes, gainedMinutes, verdict }: Omit<Difference, 'rows'>,
  changes: number,
  who: string,
): string {
  const turned =
    verdict.before === verdict.after
      ? ''
      : ` All requirements together would be ${VERDICT_WORDS[verdict.after]} instead of ${VERDICT_WORDS[verdict.before]}.`;
  const before = hoursInWords(countedMinutes.before);
  if (gainedMinutes !== 0) {
    const moved = `${gainedMinutes < 0 ? 'lose' : 'gain'} ${hoursInWords(Math.abs(gainedMinutes))}`;
    return `${who} would ${moved}: ${hoursInWords(countedMinutes.after)} would count instead of ${before}.${turned}`;
  }
  if (changes === 0) return 'Nothing would change: the same hours count and every requirement stands as it does.';
  const some = changes === 1 ? 'one requirement comes' : `${changes} requirements come`;
  return `As many hours would count as now (${before}), but ${some} out differently.${turned}`;
}

function lossAt({ label, before, after }: Change, who: string): string {
  const more = (after?.lostMinutes ?? 0) - (before?.lostMinutes ?? 0);
  if (more === 0) return '';
  return `${who} would ${more > 0 ? 'lose' : 'get back'} ${hoursInWords(Math.abs(more))} at "${label}".`;
}

function demand({ label, kind, unit }: Change, { required: was }: RequirementFigures, after: RequirementFigures) {
  const { required: is } = after;
  if (was === null || is === null || was === is) return '';
  const verb = kind === 'cap' ? 'At most ' : '';
  const asked = kind === 'cap' ? 'would count' : 'would be required';
  return `${verb}${amount(is, unit)} ${asked} for "${label}" instead of ${amount(was, unit)}.`;
}

function turn({ verdict: was }: RequirementFigures, { verdict: is }: RequirementFigures): string {
  return was === is ? '' : `It would be ${VERDICT_WORDS[is]} instead of ${VERDICT_WORDS[was]}.`;
}

/** Only what is counted for it, or how much is missing, is another figure. */
function tally({ label, unit }: Change, before: RequirementFigures, after: RequirementFigures): string {
  const { counted: was } = before;
  const { counted: is } = after;
  if (was === is || was === null || is === null) return `"${label}" would be judged by other figures.`;
  return `${amount(is, unit)} would count for "${label}" instead of ${amount(was, unit)}.`;
}

function amount(value: number, unit: string | null): string {
  if (unit === 'share') return `${formatAmount(value * 100)}%`;
  if (unit === 'percent') return `${formatAmount(value)}%`;
  const words = unit === null ? '' : unitWords(unit);
  return `${formatAmount(value)} ${value === 1 ? words.replace(/s$/, '') : words}`.trim();
}
