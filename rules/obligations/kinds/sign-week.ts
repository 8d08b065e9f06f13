import { formatDate } from '../../explain/format-date.ts';
import { hoursInWords } from '../../explain/hours-in-words.ts';
import { startOfWeek } from '../../vocabulary/calendar-week.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import type { JourneyFacts, OpenLog } from '../journey-facts.ts';

/** A submitted weekly log waits for its supervisor: hours that nobody signs never count. */
export function signWeek({ logs, phase }: JourneyFacts): readonly Owed[] {
  if (phase === 'licensed' || phase === 'withdrawn') return [];
  return logs.filter(({ returnedOn }) => returnedOn === null).map(owedSignature);
}

function owedSignature({ weeklyLogId, supervisorId, submittedAt, submittedOn, week, minutes }: OpenLog): Owed {
  return {
    id: `sign-week:${weeklyLogId}:${submittedAt}`,
    kind: 'sign-week',
    subjectId: weeklyLogId,
    ownerId: supervisorId,
    supervisorIds: [supervisorId],
    beganOn: submittedOn,
    dueOn: null,
    pauses: true,
    sentence: `Week of ${formatDate(startOfWeek(week))}, ${hoursInWords(minutes)}: not signed`,
    citation: null,
    confidence: null,
  };
}
