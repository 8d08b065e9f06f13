import { defineEntity, p } from '@mikro-orm/postgresql';
import { Journey } from './journey.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** What the board decided. */
export const Decision = defineEntity({
  name: 'Decision',
  tableName: 'decision',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    decision: p.text().$type<'licensed' | 'approved' | 'denied' | 'closed'>(),
    decidedOn: p.date(),
    licenseNumber: p.text().nullable(),
    recordedAt: p.datetime(3),
  },
  indexes: [{ name: 'decision_journey', properties: ['journeyId', 'recordedAt'] }],
  ...ownRows,
});
