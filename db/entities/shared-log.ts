import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Journey } from './journey.ts';
import { ownRows } from './row-policy.ts';

/**
 * Hours that are logged and signed once, in one journey, and count toward another license of the same person too. Whole
 * weeks; one that was taken back ends before it begins.
 */
export const SharedLog = defineEntity({
  name: 'SharedLog',
  tableName: 'shared_log',
  properties: {
    ...ownColumns,
    // Toward which license the hours count besides.
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    // Where they are logged.
    sourceJourneyId: p.manyToOne(Journey).mapToPk().fieldName('source_journey_id'),
    fromOn: p.date(),
    untilOn: p.date().nullable(),
    sharedAt: p.datetime(3),
  },
  indexes: [
    { name: 'shared_log_journey', properties: ['journeyId'] },
    { name: 'shared_log_source', properties: ['sourceJourneyId'] },
  ],
  ...ownRows,
});
