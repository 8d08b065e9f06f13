import { type Step } from '../rulebooks/schema/step-schema.ts';
import { accountOf, isCredited } from './account-of.ts';
import { type CountingContext } from './counting-context.ts';
import { selectEntries } from './select-entries.ts';
import { type Account, type Asked, type Entry, type Sheet } from './sheet.ts';

/**
 * Says whether an entry has a say in what a step does to other entries, or is lowered together with them.
 * Null for a step that looks at each entry by itself: it has nothing to do with the others.
 */
type Weighs = ((entry: Entry) => boolean) | null;

/**
 * Keeps the questions about entries that a step is about to weigh against others, for good: an answer could change what
 * becomes of the others. So it does with questions about what the step itself goes by. Questions about other entries wait,
 * and are dropped once nothing of their entry counts any more: whatever the answer, those hours are lost.
 */
export function keepQuestions(sheet: Sheet, context: CountingContext, step: Step): void {
  if (sheet.asked.length === 0) return;
  const weighs = weighsIn(sheet, context, step);
  const select = 'select' in step ? step.select : undefined;
  const goesBy = ({ facts }: Asked) => facts.some((fact) => select?.[fact] !== undefined);
  settle(sheet, (entry, one) => isAlive(sheet, entry) && (goesBy(one) || (weighs?.(entry) ?? false)));
}

/** Keeps the questions about what counts in the end, and drops those that still wait. */
export function closeQuestions(sheet: Sheet): void {
  if (sheet.asked.length === 0) return;
  settle(sheet, (entry) => isAlive(sheet, entry));
  sheet.asked = [];
}

function settle(sheet: Sheet, isKept: (entry: Entry, asked: Asked) => boolean): void {
  const { entries, questions } = sheet;
  for (const one of sheet.asked) {
    const { requirement, question, index } = one;
    const known = questions.get(requirement);
    const entry = entries[index];
    if (known?.has(question) === true || entry === undefined || !isKept(entry, one)) continue;
    if (known === undefined) questions.set(requirement, new Set([question]));
    else known.add(question);
  }
  const isWaiting = ({ requirement, question }: Asked) => questions.get(requirement)?.has(question) !== true;
  sheet.asked = sheet.asked.filter(isWaiting);
}

/** Whether something of an entry is credited, or shows supervision. */
function isAlive(sheet: Sheet, entry: Entry): boolean {
  return (sheet.evidence[entry.index] ?? 0) > 0 || isCredited(sheet, entry);
}

function weighsIn(sheet: Sheet, context: CountingContext, step: Step): Weighs {
  const isEvidence = ({ index }: Entry) => (sheet.evidence[index] ?? 0) > 0;
  switch (step.kind) {
    case 'unsigned':
    case 'signed-within':
    case 'after-date':
    case 'before-date':
    case 'after-window':
    case 'cohort':
    case 'exclude':
    case 'ask':
    case 'registration-gate':
    case 'registration-life':
    case 'agreement-gate':
    case 'supervisor-gate':
    case 'prorate-group':
      return null;
    // A week is lost or kept by its supervision, whatever the work in it.
    case 'week-gate':
    case 'first-must-be':
      return isEvidence;
    case 'older-than':
      return step.exempt === undefined ? null : memberOf(accountOf(sheet, step.exempt.category));
    case 'week-extra-unit': {
      const selection = selectEntries(sheet, context, step.select);
      const isDirect = memberOf(accountOf(sheet, step.category));
      return (entry) => isEvidence(entry) || (selection[entry.index] === 1 && isDirect(entry));
    }
    default:
      return () => true;
  }
}

function memberOf({ credit }: Account): (entry: Entry) => boolean {
  return ({ index }) => (credit[index] ?? 0) > 0;
}
