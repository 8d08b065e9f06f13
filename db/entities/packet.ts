import { defineEntity, p } from '@mikro-orm/postgresql';
import { Evaluation } from './evaluation.ts';
import { Journey } from './journey.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** A packet that was assembled for the board. */
export const Packet = defineEntity({
  name: 'Packet',
  tableName: 'packet',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    sha256: p.text(),
    pages: p.integer(),
    fileName: p.text(),
    assembledAt: p.datetime(3),
    evaluationId: p.manyToOne(Evaluation).mapToPk().fieldName('evaluation_id'),
    inputSha256: p.text(),
  },
  indexes: [{ name: 'packet_journey', properties: ['journeyId', 'assembledAt'] }],
  ...ownRows,
});
