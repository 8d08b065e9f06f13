import { defineEntity, p } from '@mikro-orm/postgresql';
import { Journey } from './journey.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** A leave from supervised practice. */
export const Leave = defineEntity({
  name: 'Leave',
  tableName: 'leave',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    fromOn: p.date(),
    untilOn: p.date(),
    approvedOn: p.date().nullable(),
  },
  indexes: [{ name: 'leave_journey', properties: ['journeyId'] }],
  ...ownRows,
});
