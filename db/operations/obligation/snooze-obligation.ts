import { randomUUID } from 'node:crypto';
import type { SnoozeObligation } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { OBLIGATION_LABELS } from '../../../rules/vocabulary/obligation.ts';
import { type PlainDate, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { latestSnooze } from '../../../rules/vocabulary/snooze-days.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Snooze } from '../../entities/snooze.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { auditOf } from './audit-of.ts';
import { type ObligationInHand, holdObligation } from './hold-obligation.ts';
import { answeredAt, markTouched } from './mark-touched.ts';

/**
 * Whoever is to do something asks not to be reminded of it before a day; those above are told as ever. A new wish takes the
 * place of the one before.
 * @returns a receipt whose subject is the obligation; `madeIds` names the wish.
 * @throws OBLIGATION_NOT_FOUND, OBLIGATION_DONE, NOT_REMINDED, SNOOZE_TOO_SHORT, SNOOZE_TOO_LONG, SNOOZE_NOT_POSSIBLE, KEY_REUSED, DATABASE_AWAY.
 */
export function snoozeObligation(db: Database, command: OrganizationCommand<SnoozeObligation>): Promise<Receipt> {
  const { organizationId, actorId, at, body } = command;
  return act(db, 'snooze-obligation', command, async (session) => {
    const held = await holdObligation(session, body.obligationId, actorId);
    assertReminded(held);
    assertBounds(held, body.until, at);
    const { obligationId, actor, kind, toldUntil } = held;
    const snoozedAt = answeredAt(at, toldUntil);
    await endWishes(session, obligationId, actorId, snoozedAt);
    const id = randomUUID();
    const { until, reason } = body;
    const wish = { obligationId, personId: actorId, untilOn: until, reason, snoozedAt, endedAt: null };
    await session.em.insert(Snooze, { id, organizationId, ...wish });
    await markTouched(session, obligationId);
    const sentence = `${actor.name} is not reminded before ${until}: ${OBLIGATION_LABELS[kind]}.`;
    return {
      receipt: { subjectId: obligationId, sentence, madeIds: [id] },
      audit: auditOf(held, 'obligation-snoozed', { until, reason }),
    };
  });
}

/**
 * Ends the wishes of one person that stand.
 * @returns how many there were.
 */
export async function endWishes(session: Session, obligationId: string, personId: string, at: Date): Promise<number> {
  return session.em.nativeUpdate(Snooze, { obligationId, personId, endedAt: null }, { endedAt: at });
}

/** Whoever handed something over is reminded of it no more, and neither is a director of what is another's. */
function assertReminded({ actor, ownerId, ownerName, delegateId, delegateName }: ObligationInHand): void {
  if (actor.id !== (delegateId ?? ownerId))
    throw new CreditableError('NOT_REMINDED', { holder: delegateName ?? ownerName });
}

function assertBounds({ actor, dueOn, aboveAt }: ObligationInHand, until: PlainDate, at: string): void {
  const today = dateAt(at, actor.timeZone);
  const aboveOn = aboveAt === null ? null : dateAt(aboveAt, actor.timeZone);
  const latest = latestSnooze({ today, dueOn, aboveOn });
  if (latest === null) throw new CreditableError('SNOOZE_NOT_POSSIBLE');
  if (until <= today) throw new CreditableError('SNOOZE_TOO_SHORT', { until });
  if (until > latest) throw new CreditableError('SNOOZE_TOO_LONG', { latest });
}
