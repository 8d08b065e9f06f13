import type { Owed } from '../../../rules/vocabulary/obligation.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

/** An unsigned week, unless something else is said. */
export function anOwed(more: Partial<Owed> = {}): Owed {
  return {
    id: 'sign-week:log-1:a',
    kind: 'sign-week',
    subjectId: 'log-1',
    ownerId: 'sam',
    supervisorIds: ['sam'],
    beganOn: plainDate('2026-11-02'),
    dueOn: null,
    pauses: true,
    sentence: 'Week of October 26, 2026, 12 hours: not signed',
    citation: null,
    confidence: null,
    ...more,
  };
}
