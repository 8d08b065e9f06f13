import { type Ladder, RECIPIENTS } from '../vocabulary/ladder.ts';
import type { ForeseenLadder } from '../vocabulary/ladders/foreseen-word.ts';
import { usualSpan } from '../vocabulary/ladders/ladder-days.ts';
import type { ObligationKind, Owed } from '../vocabulary/obligation.ts';
import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';
import { ringsOf } from './rings-of.ts';

/** Of what is repeated until it is done, so many repetitions are shown. */
const REPETITIONS_SHOWN = 3;

/**
 * Whom a ladder would tell what on which day, of something that begins on a day and is never done: with the same reading
 * of the ladder by which people are told in earnest, each part played by one person, nobody on leave.
 * @param kind - what is owed; the day on which it is due lies as far ahead as it usually does.
 * @param ladder - of the program or of the organization.
 * @param beginsOn - the calendar day on which it begins to be owed.
 */
export function foreseeLadder(kind: ObligationKind, ladder: Ladder, beginsOn: PlainDate): ForeseenLadder {
  const span = usualSpan(kind);
  const dueOn = span === null ? null : addDays(beginsOn, span);
  const rings = ringsOf(
    {
      owed: { ...EXAMPLE, kind, beganOn: beginsOn, dueOn },
      ladder,
      pauses: [],
      snoozes: [],
      handedOver: null,
      readersOf: (recipient) => [{ personId: recipient, timeZone: 'UTC' }],
      spreadBy: kind,
    },
    `${beginsOn}T00:00:00.000Z`,
  );
  const words = rings
    .filter(({ rung }) => rung < ladder.rungs.length + REPETITIONS_SHOWN)
    .map(({ at, recipient, tone, channel }) => ({ on: at.slice(0, 10) as PlainDate, recipient, tone, channel }));
  return { beginsOn, dueOn, words };
}

const EXAMPLE: Omit<Owed, 'kind' | 'beganOn' | 'dueOn'> = {
  id: 'example',
  subjectId: 'example',
  ownerId: RECIPIENTS[0],
  supervisorIds: [],
  pauses: false,
  sentence: '',
  citation: null,
  confidence: null,
};
