import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Deficiency } from '../../entities/deficiency.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { readSubmission } from '../../views/read-submission.ts';

/** A letter of the board whose day has gone by. */
export interface LapsedLetter extends JourneyScope {
  readonly deficiencyId: string;
  /** ISO instant. */
  readonly at: string;
  readonly key: string;
}

/**
 * Records by itself that the board's day for a letter went by without an answer; an answer that came in time stands.
 * @returns a receipt whose subject is the letter.
 * @throws DEFICIENCY_NOT_FOUND, KEY_REUSED, DATABASE_AWAY.
 */
export function recordLapse(db: Database, lapsed: LapsedLetter): Promise<Receipt> {
  const { journeyId, deficiencyId, at } = lapsed;
  return act(db, 'record-lapse', { ...lapsed, actorId: null, body: { deficiencyId } }, async (session) => {
    const track = await readSubmission(session, journeyId);
    const letter = track?.letters.find((one) => one.deficiencyId === deficiencyId);
    if (letter === undefined) throw new CreditableError('DEFICIENCY_NOT_FOUND');
    const open = { id: deficiencyId, answeredOn: null };
    await session.em.nativeUpdate(Deficiency, open, { lapsedAt: new Date(at) });
    return {
      receipt: {
        subjectId: deficiencyId,
        sentence: `The board’s day to answer its letter, ${letter.dueOn}, went by without an answer.`,
      },
      audit: { action: 'deficiency-lapsed', after: { dueOn: letter.dueOn } },
    };
  });
}
