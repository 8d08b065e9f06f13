import type { Channel, Tone } from '../../../rules/vocabulary/ladder.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { isoInstant, isoInstantOrNull } from '../../instant.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';

/** A stored notice as it is to be delivered. */
export interface DeliverableNotice {
  readonly noticeId: string;
  /** Null for a notice about no one journey. */
  readonly journeyId: string | null;
  readonly tone: Tone;
  readonly channel: Channel;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly recipient: {
    readonly name: string;
    readonly email: string;
    /** Where a text message reaches the person; null for none. */
    readonly textAddress: string | null;
    readonly timeZone: string;
  };
  /** ISO instant at which it was stored. */
  readonly at: string;
  /** ISO instant; null while it was not handed over. */
  readonly sentAt: string | null;
  /** Whether it was refused for good. */
  readonly undeliverable: boolean;
}

/**
 * A stored notice with its recipient.
 * @throws JOURNEY_NOT_FOUND when there is no such notice, or it is of another organization; DATABASE_AWAY.
 */
export function getNotice(
  db: Database,
  { organizationId, noticeId }: { organizationId: string; noticeId: string },
): Promise<DeliverableNotice> {
  return read(db, { organizationId }, async (session) => {
    const [notice] = await session.ask<DeliverableNotice>(
      `select n.id as "noticeId", n.journey_id as "journeyId", n.tone, n.channel, n.undeliverable_at is not null as undeliverable, n.subject, n.text, n.html, n.stored_at as at, n.sent_at as "sentAt",
         json_build_object('name', p.name, 'email', p.email, 'textAddress', p.text_address, 'timeZone', p.time_zone) as recipient
       from notice n join person p on p.id = n.recipient_id where n.id = ?`,
      [noticeId],
    );
    if (notice === undefined) throw new CreditableError('JOURNEY_NOT_FOUND');
    return { ...notice, at: isoInstant(notice.at), sentAt: isoInstantOrNull(notice.sentAt) };
  });
}
