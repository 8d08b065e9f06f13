import { randomUUID } from 'node:crypto';
import type { Channel, Tone } from '../../../rules/vocabulary/ladder.ts';
import type { Session } from '../../session.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';

/** A notice to one person about one obligation or several of a kind. */
export interface NewNotice {
  /** The journey's id, or the person's where it belongs to no journey. */
  readonly scopeId: string;
  readonly journeyId: string | null;
  /** The key of the first obligation that it speaks of. */
  readonly obligationKey: string;
  /** Which rung of the ladder, from 0; those of an organization's own ladders from ten thousand times the ladder's number. */
  readonly rung: number;
  readonly recipientId: string;
  readonly recipientName: string;
  readonly tone: Tone;
  readonly channel: Channel;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** ISO instant at which it was due. */
  readonly dueAt: string;
}

/**
 * Keeps a notice before it is sent, once for each obligation, rung and recipient; it is a step of the case file.
 * @param at - ISO instant.
 */
export async function insertNotice(session: Session, given: NewNotice, at: string): Promise<void> {
  const { scopeId, journeyId, obligationKey, rung, recipientId, tone, channel, subject, text, html, dueAt } = given;
  const id = randomUUID();
  const made = await session.ask(
    `insert into notice (id, organization_id, scope_id, journey_id, obligation_id, rung, recipient_id, tone, channel, subject, text, html, due_at, stored_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (scope_id, obligation_id, rung, recipient_id) do nothing returning id`,
    [
      id,
      session.organizationId,
      scopeId,
      journeyId,
      obligationKey,
      rung,
      recipientId,
      tone,
      channel,
      subject,
      text,
      html,
      dueAt,
      at,
    ],
  );
  if (made.length === 0) return;
  await appendAuditEntry(session, {
    at,
    actorId: null,
    ...(journeyId === null ? {} : { journeyId }),
    action: 'notice-stored',
    subjectId: id,
    sentence: `${given.recipientName} is told: ${subject}`,
    after: { obligationId: obligationKey, rung, tone, channel },
    commandKey: `notice:${obligationKey}:${String(rung)}`,
  });
}
