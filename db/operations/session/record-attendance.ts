import { type CalendarWeek, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import type { RecordAttendance } from '../../../rules/vocabulary/commands/record-attendance.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { groupSizeOf } from '../../../rules/vocabulary/supervision-kind.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { SessionMember } from '../../entities/session-member.ts';
import { SupervisionSession } from '../../entities/supervision-session.ts';
import type { Database } from '../../open-database.ts';
import { assertKindFits } from './book-session.ts';
import { holdSession, type MemberInHand } from './hold-session.ts';
import { type HeldSession, type Settled, settleMember } from './settle-member.ts';
import { tellJourneys } from './tell-journeys.ts';

/**
 * The supervisor says once for all who came to a session; for everybody who came the supervision stands in the draft of
 * their week, exactly once however often this is repeated or corrected. A week that is submitted or signed is left as it
 * is: there the session waits to be added.
 * @returns a receipt whose subject is the session; its sentence names whoever still waits.
 * @throws SESSION_NOT_FOUND, SESSION_NOT_YOURS, SESSION_CANCELED, SESSION_NOT_BEGUN, SESSION_NOT_INDIVIDUAL, JOURNEY_NOT_FOUND
 * for somebody who is not in it, KEY_REUSED, DATABASE_AWAY.
 */
export function recordAttendance(db: Database, command: OrganizationCommand<RecordAttendance>): Promise<Receipt> {
  const { actorId, at, body } = command;
  const { sessionId, minutes, medium, present } = body;
  return act(db, 'record-attendance', command, async (session) => {
    const { supervisorId, startsAt, on, canceled, members, ...booked } = await holdSession(session, sessionId);
    if (supervisorId !== actorId) throw new CreditableError('SESSION_NOT_YOURS');
    if (canceled) throw new CreditableError('SESSION_CANCELED');
    if (startsAt > at) throw new CreditableError('SESSION_NOT_BEGUN');
    if (present.some((id) => !members.some(({ journeyId }) => journeyId === id)))
      throw new CreditableError('JOURNEY_NOT_FOUND');
    const { kind = booked.kind } = body;
    const came = new Set(present);
    assertKindFits(kind, came.size);
    const held: HeldSession = { supervisorId, on, minutes, kind, medium, groupSize: groupSizeOf(kind, came.size), at };
    const told: Told[] = [];
    for (const member of members) {
      const there = came.has(member.journeyId);
      const settled = await settleMember(session, member, there ? held : null);
      await session.em.nativeUpdate(
        SessionMember,
        { id: member.memberId },
        { attendance: there ? 'present' : 'absent' },
      );
      told.push({ member, there, settled });
    }
    await session.em.nativeUpdate(
      SupervisionSession,
      { id: sessionId },
      { heldAt: new Date(at), heldMinutes: minutes, heldKind: kind, heldMedium: medium },
    );
    const week = weekOf(on);
    await tellJourneys(session, command, {
      sessionId,
      action: 'session-attended',
      members: told.map((one) => ({
        journeyId: one.member.journeyId,
        sentence: sentenceOf(one, booked.supervisorName, held, week),
        after: { ...body, settled: one.settled },
      })),
    });
    const sentence = [
      `${came.size} of ${members.length} came on ${on}, ${minutes} minutes.`,
      ...asides(told, week),
    ].join(' ');
    return {
      receipt: { subjectId: sessionId, sentence },
      audit: { action: 'session-attended', before: booked, after: body },
    };
  });
}

interface Told {
  readonly member: MemberInHand;
  readonly there: boolean;
  readonly settled: Settled;
}

function sentenceOf({ there, settled }: Told, supervisor: string, held: HeldSession, week: CalendarWeek): string {
  const what = `${held.kind} supervision with ${supervisor} on ${held.on}`;
  if (!there) return `Did not come to ${what}.`;
  return `Came to ${what}, ${held.minutes} minutes: ${PLACES[settled].replace('{week}', week)}.`;
}

const PLACES: Readonly<Record<Settled, string>> = {
  'in-draft': 'in the draft of {week}',
  'in-log': 'already in the log of {week}',
  'to-add': 'still to be added to {week}',
  differs: 'the log of {week} says otherwise',
  none: 'not in the log',
};

/** What the supervisor must know at once: whose week is closed. */
function asides(told: readonly Told[], week: CalendarWeek): string[] {
  const named = (settled: Settled) =>
    told.filter((one) => one.settled === settled).map((one) => one.member.superviseeName);
  const [drafted, waiting, other] = [named('in-draft'), named('to-add'), named('differs')];
  return [
    ...(drafted.length > 0 ? [`It is in the draft of ${drafted.join(', ')}.`] : []),
    ...(waiting.length > 0
      ? [`The week ${week} of ${waiting.join(', ')} is closed: the session stays to be added there.`]
      : []),
    ...(other.length > 0
      ? [`The week ${week} of ${other.join(', ')} is closed and says otherwise: return it to correct it.`]
      : []),
  ];
}
