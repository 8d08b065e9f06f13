import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { IdentityProvider } from './identity-provider.ts';
import { DOMAIN_VARIABLE, ownRows } from './row-policy.ts';

/** A mail domain that is led to a provider; it belongs to one organization alone. */
export const LedDomain = defineEntity({
  name: 'LedDomain',
  tableName: 'led_domain',
  properties: {
    ...ownColumns,
    providerId: p.manyToOne(IdentityProvider).mapToPk().fieldName('provider_id'),
    domain: p.text(),
  },
  uniques: [{ name: 'led_domain_of_one_organization', properties: ['domain'] }],
  rowLevelSecurity: ownRows.rowLevelSecurity,
  // Whoever wants to sign in names a domain before anybody knows an organization.
  policies: [
    ...ownRows.policies,
    {
      name: 'found_by_domain',
      command: 'select',
      using: `domain = nullif(current_setting('${DOMAIN_VARIABLE}', true), '')`,
    },
  ],
});
