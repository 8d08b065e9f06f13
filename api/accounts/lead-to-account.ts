import { findLedDomain } from '../../db/operations/account/find-led-domain.ts';
import { beginAttempt } from '../../db/operations/account/begin-attempt.ts';
import { CLIENT_SECRET } from '../../db/sealed-columns.ts';
import { findProvider } from '../../db/views/find-provider.ts';
import { openText } from '../../keys/seal-text.ts';
import { makeToken } from '../access/opaque-token.ts';
import type { Services } from '../services.ts';
import { newBrowserSecret, secretsOf } from './attempt-secrets.ts';

/** A browser on its way to a provider. */
export interface Leading {
  /** The address at the provider. */
  readonly goTo: string;
  /** Stays in the browser. */
  readonly browserSecret: string;
}

/**
 * Begins an attempt to sign in by the provider to which a mail domain is led.
 * @param client - the network address from which it is asked.
 * @returns null where the domain is led nowhere.
 * @throws TOO_MANY_ATTEMPTS, PROVIDER_AWAY, PROVIDER_WRONG, DATABASE_AWAY.
 */
export async function leadToAccount(services: Services, domain: string, client: string): Promise<Leading | null> {
  await services.attemptLimits.count({ client });
  const led = await findLedDomain(services.db, domain.toLowerCase());
  const provider = led === null ? null : await findProvider(services.db, led);
  if (led === null || provider === null) return null;
  const { organizationId, providerId } = led;
  const [state, browserSecret] = [makeToken(organizationId), newBrowserSecret()];
  const place = { purpose: CLIENT_SECRET, organizationId, recordId: provider.providerId };
  const clientSecret = openText(services.dataKeys, place, provider.clientSecretSealed);
  const access = { issuer: provider.issuer, clientId: provider.clientId, clientSecret };
  const goTo = await services.providers.lead(access, state, secretsOf(browserSecret));
  await beginAttempt(services.db, { organizationId, providerId, state, browserSecret, at: services.now() });
  return { goTo, browserSecret };
}
