import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** Days on which a board restricted a license. */
export const Encumbrance = defineEntity({
  name: 'Encumbrance',
  tableName: 'encumbrance',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    jurisdiction: p.text(),
    license: p.text(),
    fromOn: p.date(),
    untilOn: p.date().nullable(),
    reason: p.text(),
    recordedAt: p.datetime(3),
  },
  indexes: [{ name: 'encumbrance_person', properties: ['personId'] }],
  ...ownRows,
});
