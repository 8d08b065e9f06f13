import { randomUUID } from 'node:crypto';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { Notice } from '../../entities/notice.ts';
import { Person } from '../../entities/person.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';
import { requireJourney } from '../journey/require-journey.ts';

/** A notice to one person about one obligation. */
export interface NewNotice extends JourneyScope {
  readonly obligationId: string;
  /** Which rung of the ladder, from 0. */
  readonly rung: number;
  readonly recipientId: string;
  readonly tone: 'reminder' | 'escalation' | 'decision';
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** ISO instant at which it was due. */
  readonly dueAt: string;
  /** ISO instant at which it is stored. */
  readonly at: string;
}

/** A stored notice; `fresh` is false when it was stored before. */
export interface StoredNotice {
  readonly noticeId: string;
  readonly fresh: boolean;
  readonly recipient: { readonly name: string; readonly email: string; readonly timeZone: string };
}

/**
 * Keeps a notice before it is sent, once for each obligation, rung and recipient; it is a step of the case file.
 * @throws JOURNEY_NOT_FOUND, PERSON_NOT_FOUND, DATABASE_AWAY.
 */
export function storeNotice(db: Database, given: NewNotice): Promise<StoredNotice> {
  return inSession(db, given.organizationId, async (session) => {
    await requireJourney(session, given.journeyId);
    const person = await session.em.findOne(Person, { id: given.recipientId });
    if (person === null) throw new CreditableError('PERSON_NOT_FOUND');
    const recipient = { name: person.name, email: person.email, timeZone: person.timeZone };
    const made = await insertOnce(session, given);
    if (made !== null) await note(session, given, made, person.name);
    return { noticeId: made ?? (await findKept(session, given)), fresh: made !== null, recipient };
  });
}

async function insertOnce(session: Session, given: NewNotice): Promise<string | null> {
  const [made] = await session.ask<{ id: string }>(
    `insert into notice (id, organization_id, journey_id, obligation_id, rung, recipient_id, tone, subject, text, html, due_at, stored_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (journey_id, obligation_id, rung, recipient_id) do nothing returning id`,
    [
      randomUUID(),
      session.organizationId,
      given.journeyId,
      given.obligationId,
      given.rung,
      given.recipientId,
      given.tone,
      given.subject,
      given.text,
      given.html,
      given.dueAt,
      given.at,
    ],
  );
  return made?.id ?? null;
}

async function findKept(session: Session, { journeyId, obligationId, rung, recipientId }: NewNotice): Promise<string> {
  return (await session.em.findOneOrFail(Notice, { journeyId, obligationId, rung, recipientId })).id;
}

async function note(session: Session, given: NewNotice, noticeId: string, name: string): Promise<void> {
  const { at, journeyId, obligationId, rung, tone, subject } = given;
  await appendAuditEntry(session, {
    at,
    actorId: null,
    journeyId,
    action: 'notice-stored',
    subjectId: noticeId,
    sentence: `${name} is told: ${subject}`,
    after: { obligationId, rung, tone },
    commandKey: `notice:${obligationId}:${rung}`,
  });
}
