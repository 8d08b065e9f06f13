import { isStorableText } from '../../rules/vocabulary/storable-text.ts';

/** The longest text of an address that is kept. */
const LONGEST = 200;
const MOST = 20;

/**
 * The parts of an address and of its query as the log of access keeps them. What anybody may type into an address is cut
 * short, and left out where it cannot be kept.
 */
export function askedOf({ params, query }: { readonly params?: unknown; readonly query?: unknown }): object {
  return { ...(params !== undefined && { params: kept(params) }), ...(query !== undefined && { query: kept(query) }) };
}

function kept(value: unknown): object {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value).slice(0, MOST) : [];
  return Object.fromEntries(
    entries.flatMap(([name, one]): [string, unknown][] => {
      if (typeof one === 'number' || typeof one === 'boolean') return [[name, one]];
      const isKept = typeof one === 'string' && isStorableText(name) && isStorableText(one);
      return isKept ? [[name.slice(0, LONGEST), one.slice(0, LONGEST)]] : [];
    }),
  );
}
