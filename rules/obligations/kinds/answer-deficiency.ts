import { formatDate } from '../../explain/format-date.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import type { JourneyFacts } from '../journey-facts.ts';

/** The board asked for more and set a day; its clock pauses for nobody. */
export function answerDeficiency({ letters, phase, superviseeId }: JourneyFacts): readonly Owed[] {
  if (phase !== 'submitting') return [];
  return letters.map(({ deficiencyId, receivedOn, dueOn }) => ({
    id: `answer-deficiency:${deficiencyId}`,
    kind: 'answer-deficiency',
    subjectId: deficiencyId,
    ownerId: superviseeId,
    supervisorIds: [],
    beganOn: receivedOn,
    dueOn,
    pauses: false,
    sentence: `Letter of ${formatDate(receivedOn)}: the board expects an answer by ${formatDate(dueOn)}`,
    citation: null,
    confidence: null,
  }));
}
