import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** The present provider of an organization, with its sealed secret. */
export interface KnownProvider {
  readonly providerId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecretSealed: string;
  readonly linksAllowed: boolean;
  /** Where one signs out there; null where it has no such place. */
  readonly endSessionUrl: string | null;
  /** ISO instant. */
  readonly setAt: string;
  readonly mailDomains: readonly string[];
}

const PROVIDER = `
  select p.id as "providerId", p.issuer, p.client_id as "clientId", p.client_secret_sealed as "clientSecretSealed",
    p.links_allowed as "linksAllowed", p.end_session_url as "endSessionUrl", p.set_at as "setAt",
    array(select d.domain from led_domain d where d.provider_id = p.id order by d.domain) as "mailDomains"
  from identity_provider p where p.ended_at is null`;

/**
 * The provider by which people of an organization sign in.
 * @returns null where none is set.
 * @throws DATABASE_AWAY.
 */
export function findProvider(db: Database, acting: { readonly organizationId: string }): Promise<KnownProvider | null> {
  return read(db, acting, async ({ ask }) => {
    const [provider] = await ask<KnownProvider>(PROVIDER);
    return provider === undefined ? null : { ...provider, setAt: isoInstant(provider.setAt) };
  });
}
