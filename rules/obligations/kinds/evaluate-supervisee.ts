import { formatDate } from '../../explain/format-date.ts';
import type { DutyPeriod } from '../../vocabulary/duty-period.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { type PlainDate, addDays, parsePlainDate } from '../../vocabulary/plain-date.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** It is spoken of two weeks before it is due; found earlier, since a quiet journey is looked at every four weeks. */
const SEEN_DAYS = 14 + 31;

/** What was due longer ago is shown, and nobody is called for it any more. */
const OLDEST_DAYS = 200;

/** An evaluation or report that the rules of a license ask for at regular times; one that is only remembered decides nothing. */
export function evaluateSupervisee(facts: JourneyFacts): readonly Owed[] {
  const { phase, dutyPeriods, record, asOf, superviseeId } = facts;
  if (phase !== 'accumulating' && phase !== 'ready' && phase !== 'submitting') return [];
  const supervisorIds = supervisorsOn(record, asOf);
  return dutyPeriods.flatMap((period): Owed[] => {
    const dueOn = parsePlainDate(period.dueOn);
    const ownerId = period.owner === 'supervisee' ? superviseeId : supervisorIds[0];
    if (dueOn === null || ownerId === undefined || !isNear(period, dueOn, asOf)) return [];
    return [{ ...owedFor(period, dueOn), ownerId, supervisorIds }];
  });
}

function isNear({ state }: DutyPeriod, dueOn: PlainDate, asOf: PlainDate): boolean {
  if (state === 'done' || state === 'unverified') return false;
  return dueOn <= addDays(asOf, SEEN_DAYS) && dueOn >= addDays(asOf, -OLDEST_DAYS);
}

function owedFor(period: DutyPeriod, dueOn: PlainDate): Omit<Owed, 'ownerId' | 'supervisorIds'> {
  const { dutyId, label, from, until, citation, confidence } = period;
  return {
    id: `evaluate-supervisee:${dutyId}:${until}`,
    kind: 'evaluate-supervisee',
    subjectId: dutyId,
    beganOn: addDays(dueOn, -SEEN_DAYS),
    dueOn,
    pauses: false,
    sentence: `${label}: ${formatDate(from)} to ${formatDate(until)}`,
    citation,
    confidence,
  };
}
