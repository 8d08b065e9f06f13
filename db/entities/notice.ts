import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel, Tone } from '../../rules/vocabulary/ladder.ts';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** What one person was told about one obligation. */
export const Notice = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    ...ownColumns,
    // The journey that it is about, or the person where it is about none.
    scopeId: p.uuid(),
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id').nullable(),
    obligationId: p.text(),
    rung: p.integer(),
    recipientId: p.manyToOne(Person).mapToPk().fieldName('recipient_id'),
    tone: p.text().$type<Tone>(),
    subject: p.text(),
    text: p.text(),
    html: p.text(),
    dueAt: p.datetime(3),
    storedAt: p.datetime(3),
    sentAt: p.datetime(3).nullable(),
    channel: p.text().$type<Channel>().default('mail'),
    readAt: p.datetime(3).nullable(),
    undeliverableAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'notice_once', properties: ['scopeId', 'obligationId', 'rung', 'recipientId'] }],
  indexes: [
    { name: 'notice_recipient', properties: ['recipientId', 'storedAt'] },
    { name: 'notice_organization', properties: ['organizationId', 'storedAt'] },
    { name: 'notice_unread', properties: ['recipientId'], where: 'read_at is null' },
    { name: 'notice_unsent', properties: ['scopeId'], where: 'sent_at is null and undeliverable_at is null' },
  ],
  ...ownRows,
});
