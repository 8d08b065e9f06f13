import { endOfWeek, startOfWeek, type CalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import type { Medium } from '../../../rules/vocabulary/activity.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { groupSizeOf, type SupervisionKind } from '../../../rules/vocabulary/supervision-kind.ts';
import type { Session } from '../../session.ts';
import { holdSession } from './hold-session.ts';
import { settleMember } from './settle-member.ts';

/** The part of a week that one supervisor answers for. */
export interface PartOfWeek {
  readonly journeyId: string;
  readonly supervisorId: string;
  readonly week: CalendarWeek;
  /** ISO instant. */
  readonly at: string;
}

interface Row {
  readonly sessionId: string;
  readonly on: PlainDate;
  readonly minutes: number;
  readonly kind: SupervisionKind;
  readonly medium: Medium;
  readonly attendance: 'present' | 'absent';
  readonly present: number;
}

const HELD = `
  select s.id as "sessionId", s.on_date as "on", s.held_minutes as minutes, s.held_kind as kind, s.held_medium as medium,
    m.attendance, (select count(*)::int from session_member o where o.session_id = s.id and o.attendance = 'present') as present
  from supervision_session s join session_member m on m.session_id = s.id
  where m.journey_id = ? and s.supervisor_id = ? and s.held_at is not null and s.on_date between ? and ? order by s.starts_at`;

/** Brings a week that is open again in step with the sessions held in it: what waited is added, what differed is corrected. */
export async function settleWeek(session: Session, { journeyId, supervisorId, week, at }: PartOfWeek): Promise<void> {
  const rows = await session.ask<Row>(HELD, [journeyId, supervisorId, startOfWeek(week), endOfWeek(week)]);
  for (const { sessionId, on, minutes, kind, medium, attendance, present } of rows) {
    const { members } = await holdSession(session, sessionId);
    const member = members.find((one) => one.journeyId === journeyId);
    if (member === undefined) continue;
    const held = { supervisorId, on, minutes, kind, medium, groupSize: groupSizeOf(kind, present), at };
    await settleMember(session, member, attendance === 'present' ? held : null);
  }
}
