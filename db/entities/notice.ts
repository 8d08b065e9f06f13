import { defineEntity, p } from '@mikro-orm/postgresql';
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
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    obligationId: p.text(),
    rung: p.integer(),
    recipientId: p.manyToOne(Person).mapToPk().fieldName('recipient_id'),
    tone: p.text().$type<'reminder' | 'escalation' | 'decision'>(),
    subject: p.text(),
    text: p.text(),
    html: p.text(),
    dueAt: p.datetime(3),
    storedAt: p.datetime(3),
    sentAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'notice_once', properties: ['journeyId', 'obligationId', 'rung', 'recipientId'] }],
  indexes: [
    { name: 'notice_recipient', properties: ['recipientId', 'storedAt'] },
    { name: 'notice_organization', properties: ['organizationId', 'storedAt'] },
  ],
  ...ownRows,
});
