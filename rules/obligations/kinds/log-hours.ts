import { formatDate } from '../../explain/format-date.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** Where hours accumulate, they are expected to be logged: memory fades within weeks. */
export function logHours(facts: JourneyFacts): readonly Owed[] {
  const { phase, phaseSince, lastLoggedOn, superviseeId, journeyId } = facts;
  if (phase !== 'accumulating') return [];
  const since = lastLoggedOn !== null && lastLoggedOn > phaseSince ? lastLoggedOn : phaseSince;
  return [
    {
      id: `log-hours:${since}`,
      kind: 'log-hours',
      subjectId: journeyId,
      ownerId: superviseeId,
      supervisorIds: supervisorsOn(facts.record, facts.asOf),
      beganOn: since,
      dueOn: null,
      pauses: true,
      sentence: `Nothing logged since ${formatDate(since)}`,
      citation: null,
      confidence: null,
    },
  ];
}
