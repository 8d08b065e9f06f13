import { pagesUrlOf } from '../../config/pages-url.ts';
import type { Settings } from '../../config/settings.ts';

/** For whom passkeys are made: they answer to no other name and no other address. */
export interface RelyingParty {
  /** The host name of the pages. */
  readonly id: string;
  /** For one `https://hours.example.org`. */
  readonly origin: string;
}

/** The name and the address under which people reach the pages, as the settings say; never as a request says. */
export function relyingPartyOf(settings: Pick<Settings, 'publicUrl' | 'port'>): RelyingParty {
  const { hostname: id, origin } = new URL(pagesUrlOf(settings));
  return { id, origin };
}
