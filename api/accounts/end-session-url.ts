import { pagesUrlOf } from '../../config/pages-url.ts';
import { findProvider } from '../../db/views/find-provider.ts';
import type { SignedInPerson } from '../action.ts';
import type { Services } from '../services.ts';

/**
 * Where somebody signs out at the provider of the organization, and from where they come back to our page to sign in.
 * @returns null where the provider has no such place.
 * @throws DATABASE_AWAY.
 */
export async function endSessionUrlOf(
  { db, settings }: Pick<Services, 'db' | 'settings'>,
  acting: Pick<SignedInPerson, 'organizationId'>,
): Promise<string | null> {
  const provider = await findProvider(db, acting);
  if (provider === null || provider.endSessionUrl === null) return null;
  const url = new URL(provider.endSessionUrl);
  url.searchParams.set('client_id', provider.clientId);
  url.searchParams.set('post_logout_redirect_uri', `${pagesUrlOf(settings)}/sign-in`);
  return url.href;
}
