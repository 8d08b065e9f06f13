import type { PolicyDef } from '@mikro-orm/postgresql';

/** The session variable that names the organization whose rows a transaction may see. */
export const ORGANIZATION_VARIABLE = 'creditable.organization_id';

/** The session variable that names the mail address of whoever wants to sign in; in lower case. */
export const ADDRESS_VARIABLE = 'creditable.sign_in_address';

/** The session variable that names the mail domain of whoever wants to sign in; in lower case. */
export const DOMAIN_VARIABLE = 'creditable.sign_in_domain';

// Once set in a session, the variable reads '' (not null) in later transactions; nullif makes both see nothing.
const OWN = `organization_id = nullif(current_setting('${ORGANIZATION_VARIABLE}', true), '')::uuid`;

/** Row level security of every table: only rows of the organization that the transaction is for, on reading and writing. */
export const ownRows: { rowLevelSecurity: 'force'; policies: PolicyDef[] } = {
  rowLevelSecurity: 'force',
  policies: [{ name: 'own_organization', using: OWN, check: OWN }],
};
