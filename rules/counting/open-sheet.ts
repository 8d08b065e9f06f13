import { bookedRow } from './book-step.ts';
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
    uncounted: uncountedFor(context),
    uncountedElse: uncountedElse(context),
    questions: new Map(),
    asked: [],
    fired: new Set(),
    cuts: new CutBook(),
    settingWeeks: null,
  };
}

/** Why activities count toward nothing, in the name of a row that is in force for the person. */
function uncountedFor(context: CountingContext): Sheet['uncounted'] {
  return new Map(
    context.rulebook.counting.uncounted.flatMap((one) => {
      const reason = { step: 'uncounted', requirement: bookedRow(context, one) ?? one.requirement, why: one.why };
      return one.activities.map((activity) => [activity, reason]);
    }),
  );
}

function uncountedElse(context: CountingContext): Sheet['uncountedElse'] {
  const { identity, requirements } = context.rulebook;
  const orElse = requirements.map(({ id }) => id);
  const requirement = bookedRow(context, { requirement: identity.headline, orElse }) ?? identity.headline;
  return { step: 'uncounted', requirement, why: 'This work counts toward nothing here.' };
}

function evidenceIn({ sorts, sortOf, minutesOf }: Log): Int32Array {
  const evidence = new Int32Array(sortOf.length);
  const isSupervision = Uint8Array.from(sorts, ({ supervision }) => (supervision ? 1 : 0));
  for (let index = 0; index < evidence.length; index += 1)
    if (isSupervision[sortOf[index] ?? 0] === 1) evidence[index] = minutesOf[index] ?? 0;
  return evidence;
}
