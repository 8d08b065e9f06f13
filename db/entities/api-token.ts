import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Scope } from '../../rules/vocabulary/scopes.ts';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** A token by which programs act for a person; only its hash is kept. */
export const ApiToken = defineEntity({
  name: 'ApiToken',
  tableName: 'api_token',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    name: p.text(),
    scopes: p.array<Scope>().$type<Scope[]>().columnType('text[]'),
    tokenSha256: p.text(),
    madeAt: p.datetime(3),
    expiresOn: p.date(),
    lastUsedOn: p.date().nullable(),
    endedAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'api_token_token', properties: ['tokenSha256'] }],
  indexes: [{ name: 'api_token_person', properties: ['personId', 'endedAt'] }],
  ...ownRows,
});
