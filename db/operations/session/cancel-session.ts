import type { CancelSession } from '../../../rules/vocabulary/commands/change-session.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { SupervisionSession } from '../../entities/supervision-session.ts';
import type { Database } from '../../open-database.ts';
import { assertMayArrange } from './assert-may-arrange.ts';
import { findRest } from './find-rest.ts';
import { assertBooked, holdSession } from './hold-session.ts';
import { tellJourneys } from './tell-journeys.ts';

/**
 * Cancels a booked session with a reason; with `rest` the later ones of its series too.
 * @returns a receipt whose subject is the session; `madeIds` names all that were canceled.
 * @throws SESSION_NOT_FOUND, SESSION_NOT_YOURS, SESSION_CANCELED, SESSION_HELD, KEY_REUSED, DATABASE_AWAY.
 */
export function cancelSession(db: Database, command: OrganizationCommand<CancelSession>): Promise<Receipt> {
  const { actorId, at, body } = command;
  return act(db, 'cancel-session', command, async (session) => {
    const held = await holdSession(session, body.sessionId);
    await assertMayArrange(
      session,
      actorId,
      held.supervisorId,
      held.members.map(({ superviseeId }) => superviseeId),
    );
    assertBooked(held);
    const all = await findRest(session, held, body.scope);
    const madeIds = all.map(({ sessionId }) => sessionId);
    const canceled = { canceledAt: new Date(at), cancelReason: body.reason };
    await session.em.nativeUpdate(SupervisionSession, { id: { $in: madeIds } }, canceled);
    const which = all.length === 1 ? `The session on ${held.on}` : `${all.length} sessions from ${held.on} on`;
    const sentence = `${which} with ${held.supervisorName} ${all.length === 1 ? 'is' : 'are'} canceled: ${body.reason}`;
    await tellJourneys(session, command, {
      sessionId: held.sessionId,
      action: 'session-canceled',
      members: held.members.map(({ journeyId }) => ({ journeyId, sentence, after: { ...body, madeIds } })),
    });
    return {
      receipt: { subjectId: held.sessionId, sentence, madeIds },
      audit: { action: 'session-canceled', after: body },
    };
  });
}
