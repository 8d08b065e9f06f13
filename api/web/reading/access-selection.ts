import { ACCESS_KINDS } from '../../../rules/vocabulary/access.ts';
import { parsePlainDate } from '../../../rules/vocabulary/plain-date.ts';

/** What was chosen above the list of who has looked; what is not well formed is as if it were not chosen. */
export interface AccessSelection {
  readonly personId?: string;
  readonly actorId?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly until?: string;
  readonly page: number;
}

const ID = /^[0-9a-f-]{36}$/i;

/** Reads what was chosen from an address. */
export function readAccessSelection(query: Readonly<Record<string, unknown>>): AccessSelection {
  const pick = (name: string, isRight: (text: string) => boolean): object => {
    const value = query[name];
    return typeof value === 'string' && isRight(value) ? { [name]: value } : {};
  };
  const isDate = (text: string) => parsePlainDate(text) !== null;
  return {
    ...pick('personId', (text) => ID.test(text)),
    ...pick('actorId', (text) => ID.test(text)),
    ...pick('kind', (text) => ACCESS_KINDS.some((kind) => kind === text)),
    ...pick('from', isDate),
    ...pick('until', isDate),
    page: Math.min(1_000_000, Math.max(1, Math.floor(Number(query['page'])) || 1)),
  };
}

/** The address of a page of the list with what was chosen. */
export function accessHref(path: string, { page, ...chosen }: AccessSelection): string {
  const search = new URLSearchParams(chosen);
  if (page > 1) search.set('page', String(page));
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}
