import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** A link by which a person signs in once; of its token only the hash is kept. */
export const MailedLink = defineEntity({
  name: 'MailedLink',
  tableName: 'mailed_link',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    tokenSha256: p.text(),
    madeAt: p.datetime(3),
    expiresAt: p.datetime(3),
    usedAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'mailed_link_token', properties: ['tokenSha256'] }],
  ...ownRows,
});
