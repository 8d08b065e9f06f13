import { formatDate } from '../../explain/format-date.ts';
import { startOfWeek } from '../../vocabulary/calendar-week.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import type { JourneyFacts } from '../journey-facts.ts';

/** A returned weekly log waits for its supervisee: it counts only once it is corrected, submitted and signed. */
export function resubmitWeek({ logs, phase, superviseeId }: JourneyFacts): readonly Owed[] {
  if (phase === 'licensed' || phase === 'withdrawn') return [];
  return logs.flatMap(({ weeklyLogId, supervisorId, week, returnedOn }): Owed[] => {
    if (returnedOn === null) return [];
    return [
      {
        id: `resubmit-week:${weeklyLogId}:${returnedOn}`,
        kind: 'resubmit-week',
        subjectId: weeklyLogId,
        ownerId: superviseeId,
        supervisorIds: [supervisorId],
        beganOn: returnedOn,
        dueOn: null,
        pauses: true,
        sentence: `Week of ${formatDate(startOfWeek(week))}: returned and not submitted again`,
        citation: null,
        confidence: null,
      },
    ];
  });
}
