import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** A code for whoever has not the phone at hand; it works once, and only its hash is kept. */
export const RecoveryCode = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_code',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    codeSha256: p.text(),
    madeAt: p.datetime(3),
    usedAt: p.datetime(3).nullable(),
    // Since when newer ones have taken its place.
    voidedAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'recovery_code_code', properties: ['codeSha256'] }],
  indexes: [{ name: 'recovery_code_person', properties: ['personId', 'voidedAt'] }],
  ...ownRows,
});
