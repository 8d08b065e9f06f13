import {
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
} from 'openid-client';
import { isLoopback, leadsToLoopback } from '../../config/loopback.ts';
import { pagesUrlOf } from '../../config/pages-url.ts';
import type { Settings } from '../../config/settings.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { AttemptSecrets } from './attempt-secrets.ts';
import { outwardRequest } from './outward-request.ts';
import { tellProviderFailure } from './tell-provider-failure.ts';

/** How we are known to a provider. */
export interface ProviderAccess {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What a provider says of somebody who signed in there. */
export interface ShownAccount {
  /** Its own name for the account; it never changes and is nobody else's. */
  readonly subject: string;
  /** The mail address; null where it gives none. */
  readonly address: string | null;
  /** Whether it vouches for the address. */
  readonly isVerified: boolean;
}

/** The providers of organizations, asked over the network. */
export interface ProviderClient {
  /** Where providers send people back to. */
  readonly callbackUrl: string;
  /**
   * Looks a provider up.
   * @returns where one signs out there; null where it has no such place.
   * @throws PROVIDER_AWAY, PROVIDER_WRONG.
   */
  find(access: ProviderAccess): Promise<{ readonly endSessionUrl: string | null }>;
  /** The address at the provider that a browser is led to. @throws as `find`. */
  lead(access: ProviderAccess, state: string, secrets: AttemptSecrets): Promise<string>;
  /**
   * Exchanges what a browser came back with for the account.
   * @param query - what stood behind the `?` of the address.
   * @throws as `find`; ACCOUNT_REFUSED where the provider let nobody in, ACCOUNT_ANSWER_WRONG where its answer does not hold.
   */
  finish(access: ProviderAccess, query: string, state: string, secrets: AttemptSecrets): Promise<ShownAccount>;
}

/** How long a provider is waited for, seconds. */
const WAIT_SECONDS = 5;

/**
 * Opens the way to providers. Each is looked up at every attempt, so that a changed key or address of theirs needs nothing of us.
 * @param settings - where we ourselves are.
 */
export function openProviderClient(settings: Pick<Settings, 'publicUrl' | 'port'>): ProviderClient {
  const onLoopback = settings.publicUrl === null || leadsToLoopback(settings.publicUrl);
  const ask = outwardRequest(onLoopback);
  const callbackUrl = `${pagesUrlOf(settings)}/sign-in/account/callback`;
  const configure = async ({ issuer, clientId, clientSecret }: ProviderAccess): Promise<Configuration> => {
    const server = new URL(issuer);
    const here = onLoopback && isLoopback(server.hostname);
    return discovery(server, clientId, { redirect_uris: [callbackUrl] }, proveBy(clientSecret), {
      // The signature of the answer is checked too, not only where it came from.
      execute: [enableNonRepudiationChecks, ...(here ? [allowInsecureRequests] : [])],
      timeout: WAIT_SECONDS,
      [customFetch]: ask,
    });
  };
  return {
    callbackUrl,
    find: (access) =>
      tellProviderFailure(async () => {
        const { end_session_endpoint: endSessionUrl } = (await configure(access)).serverMetadata();
        return { endSessionUrl: endSessionUrl === undefined ? null : placeOf(endSessionUrl, onLoopback) };
      }),
    lead: (access, state, { verifier, nonce }) =>
      tellProviderFailure(async () => {
        const asked = {
          redirect_uri: callbackUrl,
          scope: 'openid email',
          state,
          nonce,
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
        };
        return placeOf(buildAuthorizationUrl(await configure(access), asked).href, onLoopback);
      }),
    finish: (access, query, state, { verifier, nonce }) =>
      tellProviderFailure(async () => {
        const configuration = await configure(access);
        const back = new URL(`${callbackUrl}?${query}`);
        const checks = {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        };
        const answer = await authorizationCodeGrant(configuration, back, checks);
        const claims = answer.claims();
        // Providers of many organizations answer for others too.
        if (claims === undefined || !isSame(claims.iss, access.issuer))
          throw new CreditableError('ACCOUNT_ANSWER_WRONG');
        if (claims['email'] !== undefined || configuration.serverMetadata().userinfo_endpoint === undefined)
          return accountOf(claims.sub, claims);
        return accountOf(claims.sub, await fetchUserInfo(configuration, answer.access_token, claims.sub));
      }),
  };
}

/** As the provider takes it: in a header, which every provider must take, unless it says that it takes the body only. */
function proveBy(secret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (taken.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

/** Browsers are led to web pages only, over TLS, whatever a provider says of itself. */
function placeOf(address: string, onLoopback: boolean): string {
  const isHere = onLoopback && leadsToLoopback(address);
  if (!URL.canParse(address) || !(isHere ? /^https?:/ : /^https:/).test(address))
    throw new CreditableError('PROVIDER_WRONG', { why: 'it leads to no page over TLS' });
  return address;
}

function isSame(one: string, other: string): boolean {
  return URL.canParse(one) && new URL(one).href === new URL(other).href;
}

function accountOf(subject: string, told: Readonly<Record<string, unknown>>): ShownAccount {
  const { email, email_verified: isVerified } = told;
  return { subject, address: typeof email === 'string' ? email : null, isVerified: isVerified === true };
}
