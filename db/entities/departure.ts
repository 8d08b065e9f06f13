import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** The last day of somebody who leaves. */
export const Departure = defineEntity({
  name: 'Departure',
  tableName: 'departure',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    lastDayOn: p.date(),
    reason: p.text().nullable(),
    givenAt: p.datetime(3),
    withdrawnAt: p.datetime(3).nullable(),
  },
  indexes: [{ name: 'departure_person', properties: ['personId'] }],
  ...ownRows,
});
