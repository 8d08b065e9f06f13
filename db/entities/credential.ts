import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CredentialKind } from '../../rules/vocabulary/credential.ts';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** Something that a person must keep valid beside a license; renewed, it is a new row. */
export const Credential = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    kind: p.text().$type<Exclude<CredentialKind, 'license'>>(),
    name: p.text(),
    jurisdiction: p.text().nullable(),
    number: p.text().nullable(),
    issuedOn: p.date(),
    expiresOn: p.date().nullable(),
    recordedAt: p.datetime(3),
  },
  indexes: [{ name: 'credential_person', properties: ['personId'] }],
  ...ownRows,
});
