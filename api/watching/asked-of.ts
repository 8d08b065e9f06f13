/** What is well formed: an id, a hash, a day, a week, a number, or a word of ours. */
const WELL_FORMED = /^([0-9a-f-]{36}|[0-9a-f]{64}|\d{4}-\d{2}-\d{2}|\d{4}-W\d{2}|\d{1,9}|[a-z][a-z-]{0,39})$/i;
const MOST = 20;

/**
 * The parts of an address and of its query as the log of access keeps them. Anybody may type anything into an address: what is not
 * well formed is kept as `…`, so that neither what was searched for nor what a stranger wrote stands in the log.
 */
export function askedOf({ params, query }: { readonly params?: unknown; readonly query?: unknown }): object {
  return { ...(params !== undefined && { params: kept(params) }), ...(query !== undefined && { query: kept(query) }) };
}

function kept(value: unknown): object {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value).slice(0, MOST) : [];
  const named = entries.filter(([name]) => /^[a-z]{1,40}$/i.test(name));
  return Object.fromEntries(named.map(([name, one]): [string, string] => [name, shortOf(one)]));
}

function shortOf(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return WELL_FORMED.test(text) ? text : '…';
}
