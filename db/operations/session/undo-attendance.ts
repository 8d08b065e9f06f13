import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import type { UndoAttendance } from '../../../rules/vocabulary/commands/record-attendance.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { SessionMember } from '../../entities/session-member.ts';
import { SupervisionSession } from '../../entities/supervision-session.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { holdSession } from './hold-session.ts';
import { releaseMember } from './settle-member.ts';
import { tellJourneys } from './tell-journeys.ts';

/**
 * The supervisor takes back the attendance of a session while its lines are drafts; what supervisees had typed is there again.
 * @returns a receipt whose subject is the session.
 * @throws SESSION_NOT_FOUND, SESSION_NOT_YOURS, SESSION_NOT_HELD, SESSION_IN_SIGNED_LOG, KEY_REUSED, DATABASE_AWAY.
 */
export function undoAttendance(db: Database, command: OrganizationCommand<UndoAttendance>): Promise<Receipt> {
  const { sessionId } = command.body;
  return act(db, 'undo-attendance', command, async (session) => {
    const { members, ...held } = await holdSession(session, sessionId);
    if (held.supervisorId !== command.actorId) throw new CreditableError('SESSION_NOT_YOURS');
    if (!held.held) throw new CreditableError('SESSION_NOT_HELD');
    if (await isClosed(session, sessionId))
      throw new CreditableError('SESSION_IN_SIGNED_LOG', { weeks: weekOf(held.on) });
    const line = { supervisorId: held.supervisorId, on: held.on, at: command.at };
    for (const member of members) await releaseMember(session, member, line);
    await session.em.nativeUpdate(SessionMember, { sessionId }, { attendance: null });
    const nothing = { heldAt: null, heldMinutes: null, heldKind: null, heldMedium: null };
    await session.em.nativeUpdate(SupervisionSession, { id: sessionId }, nothing);
    const sentence = `The attendance of the session on ${held.on} is taken back.`;
    await tellJourneys(session, command, {
      sessionId,
      action: 'attendance-undone',
      members: members.map(({ journeyId }) => ({ journeyId, sentence })),
    });
    return { receipt: { subjectId: sessionId, sentence }, audit: { action: 'attendance-undone', before: members } };
  });
}

async function isClosed(session: Session, sessionId: string): Promise<boolean> {
  const closed = await session.ask(
    `select 1 from session_member m join log_entry e on e.id = m.line_id
     where m.session_id = ? and m.line_made and e.weekly_log_id is not null limit 1`,
    [sessionId],
  );
  return closed.length > 0;
}
