import type { DelegateObligation } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { OBLIGATION_LABELS } from '../../../rules/vocabulary/obligation.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { MAY_TAKE_OVER, TAKER_WORDS } from '../../../rules/vocabulary/take-over.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Obligation } from '../../entities/obligation.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { type PersonInHand, requirePerson } from '../person/require-person.ts';
import { auditOf } from './audit-of.ts';
import { findTakers } from './find-takers.ts';
import { type ObligationInHand, holdObligation } from './hold-obligation.ts';
import { answeredAt, markTouched } from './mark-touched.ts';

/**
 * The owner, whoever has it now, or a director hands something to somebody who may do it. That person is told at once and
 * reminded from then on; what the deed itself asks of whoever does it stays as it is.
 * @returns a receipt whose subject is the obligation.
 * @throws OBLIGATION_NOT_FOUND, OBLIGATION_DONE, PERSON_NOT_FOUND, OBLIGATION_OWNERS_ALONE, DELEGATE_HAS_IT, DELEGATE_LEFT, DELEGATE_MAY_NOT,
 * KEY_REUSED, DATABASE_AWAY.
 */
export function delegateObligation(db: Database, command: OrganizationCommand<DelegateObligation>): Promise<Receipt> {
  const { actorId, at, body } = command;
  return act(db, 'delegate-obligation', command, async (session) => {
    const held = await holdObligation(session, body.obligationId, actorId);
    const person = await requirePerson(session, body.personId);
    await assertMayTake(session, held, person, at);
    const { obligationId, ownerId, kind, actor, delegateId, toldUntil } = held;
    const back = person.id === ownerId;
    const { reason } = body;
    await session.em.nativeUpdate(
      Obligation,
      { id: obligationId },
      {
        delegateId: back ? null : person.id,
        delegatedAt: answeredAt(at, toldUntil),
        delegateReason: reason,
        delegatorId: actorId,
      },
    );
    await markTouched(session, obligationId);
    const sentence = `${actor.name} handed it to ${person.name}: ${OBLIGATION_LABELS[kind]}.`;
    return {
      receipt: { subjectId: obligationId, sentence },
      audit: auditOf(held, 'obligation-delegated', { personId: person.id, reason }, { delegateId }),
    };
  });
}

async function assertMayTake(session: Session, held: ObligationInHand, person: PersonInHand, at: string) {
  const { kind, ownerName, ownerId, delegateId } = held;
  const label = OBLIGATION_LABELS[kind];
  if (MAY_TAKE_OVER[kind].length === 0)
    throw new CreditableError('OBLIGATION_OWNERS_ALONE', { owner: ownerName, kind: label });
  if (person.id === (delegateId ?? ownerId)) throw new CreditableError('DELEGATE_HAS_IT', { person: person.name });
  if (await hasLeft(session, person.id, at)) throw new CreditableError('DELEGATE_LEFT', { person: person.name });
  const takers = (await findTakers(session, [held], at)).get(held.obligationId) ?? [];
  if (takers.some(({ personId }) => personId === person.id) || person.id === ownerId) return;
  const parts = MAY_TAKE_OVER[kind].map((part) => TAKER_WORDS[part]).join(', or ');
  throw new CreditableError('DELEGATE_MAY_NOT', { person: person.name, kind: label, parts });
}

async function hasLeft(session: Session, personId: string, at: string): Promise<boolean> {
  const gone = await session.ask(
    `select 1 from departure where person_id = ? and withdrawn_at is null and last_day_on < ?::timestamptz::date limit 1`,
    [personId, at],
  );
  return gone.length > 0;
}
