import { defineEntity, p } from '@mikro-orm/postgresql';
import { Journey } from './journey.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** A deficiency letter with the board's own deadline. */
export const Deficiency = defineEntity({
  name: 'Deficiency',
  tableName: 'deficiency',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    receivedOn: p.date(),
    dueOn: p.date(),
    summary: p.text(),
    recordedAt: p.datetime(3),
    answeredOn: p.date().nullable(),
    answeredAt: p.datetime(3).nullable(),
    answer: p.text().$type<'sent' | 'refiled'>().nullable(),
    lapsedAt: p.datetime(3).nullable(),
  },
  indexes: [{ name: 'deficiency_journey', properties: ['journeyId', 'recordedAt'] }],
  ...ownRows,
});
