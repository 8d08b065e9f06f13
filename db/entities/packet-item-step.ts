import { defineEntity, p } from '@mikro-orm/postgresql';
import type { PacketStep } from '../../rules/vocabulary/packet-step.ts';
import { Document } from './document.ts';
import { Journey } from './journey.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** What happened to one form of a packet; a step is never changed, the next one follows it. */
export const PacketItemStep = defineEntity({
  name: 'PacketItemStep',
  tableName: 'packet_item_step',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    itemKey: p.text(),
    number: p.integer(),
    step: p.text().$type<PacketStep>(),
    onDate: p.date(),
    reason: p.text().nullable(),
    document: p.text().nullable(),
    // A document on file; null where it is kept elsewhere.
    documentId: p.manyToOne(Document).mapToPk().fieldName('document_id').nullable(),
    recordedAt: p.datetime(3),
  },
  uniques: [{ name: 'packet_item_step_once', properties: ['journeyId', 'itemKey', 'number'] }],
  ...ownRows,
});
