import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** The OpenID Connect provider of an organization; its client secret is sealed. */
export const IdentityProvider = defineEntity({
  name: 'IdentityProvider',
  tableName: 'identity_provider',
  properties: {
    ...ownColumns,
    issuer: p.text(),
    clientId: p.text(),
    clientSecretSealed: p.text(),
    // Whether people of the led domains may still have links mailed.
    linksAllowed: p.boolean(),
    // Where one signs out there; not every provider has that.
    endSessionUrl: p.text().nullable(),
    setAt: p.datetime(3),
    setById: p.manyToOne(Person).mapToPk().fieldName('set_by_id'),
    endedAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'identity_provider_one_each', properties: ['organizationId'], where: 'ended_at is null' }],
  ...ownRows,
});
