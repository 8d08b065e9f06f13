import type { LastDay, PersonCalendar } from '../../db/views/find-calendar.ts';
import { sha256OfText } from '../../db/sha256.ts';
import { CREDENTIAL_LABELS } from '../../rules/vocabulary/credential.ts';
import { OBLIGATION_LABELS } from '../../rules/vocabulary/obligation.ts';
import type { CalendarItem } from './calendar-item.ts';

/**
 * What stands in a person's calendar, in words that may be read over a shoulder: the kind of each thing and no name.
 * @param personId - whose calendar it is; part of the names of what has no id of its own.
 */
export function listItems(personId: string, { due, sessions, lastDays, exams }: PersonCalendar): CalendarItem[] {
  return [
    ...due.map(({ obligationId, kind, dueOn, journeyId }) => ({
      uid: `owed-${obligationId}@creditable`,
      title: OBLIGATION_LABELS[kind],
      path: journeyId === null ? '/obligations' : `/journeys/${journeyId}`,
      when: { on: dueOn },
    })),
    ...sessions.map(({ sessionId, startsAt, timeZone, minutes, isSupervisor }) => ({
      uid: `session-${sessionId}@creditable`,
      title: 'Supervision session',
      path: isSupervisor ? '/supervision' : '/me',
      when: { startsAt, timeZone, minutes },
    })),
    ...lastDays.map((last) => ({
      uid: `last-day-${fingerprint(`${personId} ${last.key}`)}@creditable`,
      title: titleOf(last),
      path: '/obligations',
      when: { on: last.lastOn },
    })),
    ...exams.map(({ examId, lastOn, journeyId }) => ({
      uid: `exam-${examId}@creditable`,
      title: 'Last day for the exam',
      path: `/journeys/${journeyId}`,
      when: { on: lastOn },
    })),
  ];
}

function titleOf({ kind, jurisdiction }: LastDay): string {
  const what = kind === 'registration' ? 'Registration' : CREDENTIAL_LABELS[kind];
  return `${what} ends${jurisdiction === null ? '' : ` (${jurisdiction})`}`;
}

function fingerprint(text: string): string {
  return sha256OfText(text).slice(0, 32);
}
