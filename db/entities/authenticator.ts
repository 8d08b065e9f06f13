import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** An app of a person that shows codes (RFC 6238). */
export const Authenticator = defineEntity({
  name: 'Authenticator',
  tableName: 'authenticator',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    // Gone once the app is taken away.
    secretSealed: p.text().nullable(),
    // The step of time of the last code that was taken; none of it or before is taken again.
    lastStep: p.bigint('number'),
    addedAt: p.datetime(3),
    lastUsedAt: p.datetime(3).nullable(),
    removedAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'authenticator_one_each', properties: ['personId'], where: 'removed_at is null' }],
  ...ownRows,
});
