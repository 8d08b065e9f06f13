import type { Settings } from '../../config/settings.ts';

/** Where the pages are, as it stands in mails and calendars, without a slash at its end. */
export function pagesUrlOf({ port }: Pick<Settings, 'port'>): string {
  return `http://localhost:${String(port)}`;
}
