import { type CountingContext } from './counting-context.ts';
import { CutBook } from './cut-book.ts';
import { openAccounts } from './open-accounts.ts';
import { readEntries } from './read-entries.ts';
import { type Log, type Sheet } from './sheet.ts';

/**
 * Opens the counting sheet: every entry in the order of its day and id, credited in full wherever it belongs.
 * @param context - the rulebook and the person.
 * @throws RangeError when an entry names a setting that is not there.
 */
export function openSheet(context: CountingContext): Sheet {
  const log = readEntries(context);
  const accounts = openAccounts(log, context);
  return {
    ...log,
    accounts,
    ordered: [...accounts.values()],
    evidence: evidenceIn(log),
    uncounted: new Map(
      context.rulebook.counting.uncounted.flatMap(({ activities, requirement, why }) =>
        activities.map((activity) => [activity, { step: 'uncounted', requirement, why }]),
      ),
    ),
    questions: new Map(),
    fired: new Set(),
    cuts: new CutBook(),
    settingWeeks: null,
  };
}

function evidenceIn({ sorts, sortOf, minutesOf }: Log): Int32Array {
  const evidence = new Int32Array(sortOf.length);
  for (let index = 0; index < evidence.length; index += 1)
    if (sorts[sortOf[index] ?? 0]?.supervision === true) evidence[index] = minutesOf[index] ?? 0;
  return evidence;
}
