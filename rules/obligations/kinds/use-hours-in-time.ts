import { findFirstAgeingOut } from '../../lookahead/find-ageing-out.ts';
import { formatDate } from '../../explain/format-date.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { daysBetween } from '../../vocabulary/plain-date.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** The ladder begins 180 days before; they are found earlier, since a quiet journey is looked at every four weeks. */
const DAYS_AHEAD = 212;

/** Hours that grow too old within half a year, where the packet will not be ready before. */
export async function useHoursInTime(facts: JourneyFacts): Promise<readonly Owed[]> {
  const { phase, look, record, asOf, finishOn, superviseeId } = facts;
  if (phase !== 'accumulating') return [];
  // What is lost after the hours are complete is no loss to somebody who files then.
  const days = finishOn === null ? DAYS_AHEAD : Math.min(DAYS_AHEAD, daysBetween(asOf, finishOn));
  const first = days > 0 ? await findFirstAgeingOut({ look, record, asOf }, days) : null;
  if (first === null) return [];
  const row = facts.evaluation.requirements.find(({ id }) => id === first.requirement);
  const finish =
    finishOn === null ? 'no day of finishing is in sight' : `the hours are complete on ${formatDate(finishOn)}`;
  return [
    {
      id: `use-hours-in-time:${first.requirement}`,
      kind: 'use-hours-in-time',
      subjectId: first.requirement,
      ownerId: superviseeId,
      supervisorIds: supervisorsOn(record, asOf),
      beganOn: asOf,
      dueOn: first.on,
      pauses: false,
      sentence: `${first.sentence} At the present pace ${finish}`,
      citation: row?.citation ?? null,
      confidence: row?.confidence ?? null,
    },
  ];
}
