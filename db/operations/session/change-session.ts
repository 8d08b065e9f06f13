import type { ChangeSession } from '../../../rules/vocabulary/commands/change-session.ts';
import { addDays, daysBetween, type PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { SessionMember } from '../../entities/session-member.ts';
import { SupervisionSession } from '../../entities/supervision-session.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { assertMayArrange } from './assert-may-arrange.ts';
import { assertKindFits, insertMembers } from './book-session.ts';
import { findRest } from './find-rest.ts';
import { assertBooked, holdSession, type SessionInHand } from './hold-session.ts';
import { assertFree, startOf } from './place-in-calendar.ts';
import { resolveMembers, type ResolvedMember } from './resolve-members.ts';
import { tellJourneys } from './tell-journeys.ts';

/**
 * Gives a booked session other terms; with `rest` the later ones of its series move by as many days and to the same time.
 * @returns a receipt whose subject is the session; `madeIds` names all that were changed.
 * @throws SESSION_NOT_FOUND, SESSION_NOT_YOURS, SESSION_CANCELED, SESSION_HELD, ENTRY_NOT_COVERED, LOGGED_ELSEWHERE,
 * JOURNEY_ENDED, SESSION_NOT_INDIVIDUAL, SESSION_SAME_PERSON, SESSION_TIME_UNKNOWN, SESSION_OVERLAPS, KEY_REUSED, DATABASE_AWAY.
 */
export function changeSession(db: Database, command: OrganizationCommand<ChangeSession>): Promise<Receipt> {
  const { actorId, body } = command;
  return act(db, 'change-session', command, async (session) => {
    const first = await holdSession(session, body.sessionId);
    const { supervisorId, sessionId } = first;
    assertBooked(first);
    assertKindFits(body.kind, body.members.length);
    const all = await findRest(session, first, body.scope);
    const shift = daysBetween(first.on, body.on);
    const days = all.map(({ on }) => addDays(on, shift));
    const who = await resolveMembers(session, supervisorId, body.members, days);
    const everybody = [...first.members, ...who].map(({ superviseeId }) => superviseeId);
    await assertMayArrange(session, actorId, supervisorId, everybody);
    const starts = days.map((on) => startOf(on, body.time, first.timeZone));
    const madeIds = all.map((one) => one.sessionId);
    await assertFree(session, supervisorId, starts, body.minutes, madeIds);
    for (const [index, one] of all.entries()) await write(session, one, { ...body, who, start: starts[index] });
    const sentence = `${all.length === 1 ? 'The session' : `${all.length} sessions`} of ${first.on} with ${first.supervisorName} ${all.length === 1 ? 'is' : 'are'} now on ${body.on} at ${body.time}, ${body.minutes} minutes.`;
    const told = new Set([...first.members, ...who].map(({ journeyId }) => journeyId));
    await tellJourneys(session, command, {
      sessionId,
      action: 'session-changed',
      members: [...told].map((journeyId) => ({ journeyId, sentence, after: { ...body, madeIds } })),
    });
    return {
      receipt: { subjectId: sessionId, sentence, madeIds },
      audit: { action: 'session-changed', before: first, after: body },
    };
  });
}

interface Change extends Pick<ChangeSession, 'minutes' | 'kind' | 'medium'> {
  readonly who: readonly ResolvedMember[];
  readonly start: { readonly on: PlainDate; readonly startsAt: string } | undefined;
}

async function write(session: Session, one: SessionInHand, { who, start, minutes, kind, medium }: Change) {
  if (start === undefined) return;
  const { em } = session;
  const when = { onDate: start.on, startsAt: new Date(start.startsAt) };
  await em.nativeUpdate(SupervisionSession, { id: one.sessionId }, { ...when, minutes, kind, medium });
  await em.nativeDelete(SessionMember, { sessionId: one.sessionId });
  await insertMembers(session, one.sessionId, who);
}
