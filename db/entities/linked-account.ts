import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** Whose account with a provider is whose here. */
export const LinkedAccount = defineEntity({
  name: 'LinkedAccount',
  tableName: 'linked_account',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    issuer: p.text(),
    subject: p.text(),
    linkedAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
  },
  uniques: [
    {
      name: 'linked_account_of_one_person',
      properties: ['organizationId', 'issuer', 'subject'],
      where: 'ended_at is null',
    },
    { name: 'linked_account_one_each', properties: ['personId', 'issuer'], where: 'ended_at is null' },
  ],
  ...ownRows,
});
