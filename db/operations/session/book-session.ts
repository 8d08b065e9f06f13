import { randomUUID } from 'node:crypto';
import type { BookSession } from '../../../rules/vocabulary/commands/book-session.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { addDays, type PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { SessionMember } from '../../entities/session-member.ts';
import { SupervisionSession } from '../../entities/supervision-session.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requirePerson } from '../person/require-person.ts';
import { assertMayArrange } from './assert-may-arrange.ts';
import { assertFree, startOf } from './place-in-calendar.ts';
import { resolveMembers, type ResolvedMember } from './resolve-members.ts';
import { tellJourneys } from './tell-journeys.ts';

/** A series is booked for a year at most. */
const LONGEST_SERIES_WEEKS = 53;

/**
 * Books a session of supervision, once or every week until a day, by the clock of its supervisor.
 * @returns a receipt whose subject is the first session; `madeIds` names all of them.
 * @throws PERSON_NOT_FOUND, SESSION_NOT_YOURS, ENTRY_NOT_COVERED, LOGGED_ELSEWHERE, JOURNEY_ENDED, SESSION_NOT_INDIVIDUAL,
 * SESSION_SAME_PERSON, SESSION_TIME_UNKNOWN, SESSION_OVERLAPS, DATE_ORDER, KEY_REUSED, DATABASE_AWAY.
 */
export function bookSession(db: Database, command: OrganizationCommand<BookSession>): Promise<Receipt> {
  const { actorId, at, body } = command;
  const { supervisorId, minutes, kind, medium, members } = body;
  return act(db, 'book-session', command, async (session) => {
    const { name, timeZone } = await requirePerson(session, supervisorId);
    assertKindFits(kind, members.length);
    const days = daysOf(body);
    await holdJourneys(session, members);
    const who = await resolveMembers(session, supervisorId, members, days);
    await assertMayArrange(
      session,
      actorId,
      supervisorId,
      who.map(({ superviseeId }) => superviseeId),
    );
    const starts = days.map((on) => startOf(on, body.time, timeZone));
    await assertFree(session, supervisorId, starts, minutes);
    const seriesId = days.length > 1 ? randomUUID() : null;
    const rows = starts.map(({ on, startsAt }) => ({
      id: randomUUID(),
      organizationId: session.organizationId,
      ...{ supervisorId, seriesId, timeZone, minutes, kind, medium },
      startsAt: new Date(startsAt),
      onDate: on,
      bookedById: actorId,
      bookedAt: new Date(at),
      ...NOT_YET,
    }));
    await session.em.insertMany(SupervisionSession, rows);
    for (const { id } of rows) await insertMembers(session, id, who);
    const madeIds = rows.map(({ id }) => id);
    const [sessionId = ''] = madeIds;
    const sentence = `${when(body, days)} with ${name} ${days.length === 1 ? 'is' : 'are'} booked for ${names(who)}.`;
    await tellJourneys(session, command, {
      sessionId,
      action: 'session-booked',
      members: who.map(({ journeyId }) => ({ journeyId, sentence, after: { ...body, madeIds } })),
    });
    return { receipt: { subjectId: sessionId, sentence, madeIds }, audit: { action: 'session-booked', after: body } };
  });
}

/** Held in one order, so that nobody lets the hours of another license count there in the meantime. */
async function holdJourneys({ ask }: Session, members: BookSession['members']): Promise<void> {
  const ids = members.map(({ journeyId }) => journeyId);
  await ask('select id from journey where id in (?) order by id for no key update', [ids]);
}

const NOT_YET = {
  canceledAt: null,
  cancelReason: null,
  heldAt: null,
  heldMinutes: null,
  heldKind: null,
  heldMedium: null,
} as const;

/**
 * Refuses individual supervision of several people; how large a group may be is the rulebook's to say.
 * @throws SESSION_NOT_INDIVIDUAL.
 */
export function assertKindFits(kind: BookSession['kind'], count: number): void {
  if (kind === 'individual' && count > 1) throw new CreditableError('SESSION_NOT_INDIVIDUAL', { count });
}

/** Puts everybody into a session who is not in it yet. */
export async function insertMembers(
  session: Session,
  sessionId: string,
  members: readonly ResolvedMember[],
): Promise<void> {
  const { organizationId } = session;
  const rows = members.map(({ journeyId, settingId }) => ({
    ...{ id: randomUUID(), organizationId, sessionId, journeyId, settingId },
    ...{ attendance: null, lineId: null, lineMade: false, replacedLine: null },
  }));
  if (rows.length > 0) await session.em.insertMany(SessionMember, rows);
}

function daysOf({ on, weeklyUntil = on }: BookSession): PlainDate[] {
  if (weeklyUntil < on) throw new CreditableError('DATE_ORDER', { later: 'The end of the series', earlier: on });
  const days: PlainDate[] = [];
  for (let day = on; day <= weeklyUntil && days.length < LONGEST_SERIES_WEEKS; day = addDays(day, 7)) days.push(day);
  return days;
}

function when({ kind, time, minutes }: BookSession, days: readonly PlainDate[]): string {
  const span = `at ${time}, ${minutes} minutes`;
  if (days.length === 1) return `A session of ${kind} supervision on ${days[0] ?? ''} ${span},`;
  return `${days.length} weekly sessions of ${kind} supervision from ${days[0] ?? ''} to ${days.at(-1) ?? ''} ${span},`;
}

function names(members: readonly ResolvedMember[]): string {
  return members.map(({ superviseeName }) => superviseeName).join(', ');
}
