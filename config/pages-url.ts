import type { Settings } from './settings.ts';

/** Where the pages are, as it stands in mails and calendars, without a slash at its end. */
export function pagesUrlOf({ publicUrl, port }: Pick<Settings, 'publicUrl' | 'port'>): string {
  return publicUrl ?? `http://localhost:${String(port)}`;
}
