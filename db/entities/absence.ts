import { defineEntity, p } from '@mikro-orm/postgresql';
import { Person } from './person.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** Days on which a supervisor is away. */
export const Absence = defineEntity({
  name: 'Absence',
  tableName: 'absence',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    fromOn: p.date(),
    untilOn: p.date(),
  },
  indexes: [{ name: 'absence_person', properties: ['personId', 'untilOn'] }],
  ...ownRows,
});
