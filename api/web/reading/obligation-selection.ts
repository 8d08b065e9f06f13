import { ENDS } from '../../../rules/vocabulary/ladder.ts';
import { OBLIGATION_KINDS, type ObligationKind } from '../../../rules/vocabulary/obligation.ts';

/** What of all that is open is shown; all of it is in the address of the page. */
export interface ObligationSelection {
  readonly whose: 'mine' | 'everybody';
  readonly personId: string;
  readonly kind: ObligationKind | '';
  readonly reached: (typeof ENDS)[number] | 'any' | '';
  readonly page: number;
}

const SHAPE = /^[0-9a-f-]{36}$/i;

/**
 * Reads the selection from a query string; what is not understood is left out.
 * @param seesAll - whoever sees everybody's begins with them.
 */
export function readObligationSelection(
  query: Readonly<Record<string, unknown>>,
  seesAll: boolean,
): ObligationSelection {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const everybody = seesAll && text('whose') !== 'mine';
  return {
    whose: everybody ? 'everybody' : 'mine',
    personId: everybody && SHAPE.test(text('personId')) ? text('personId') : '',
    kind: OBLIGATION_KINDS.find((kind) => kind === text('kind')) ?? '',
    reached: [...ENDS, 'any' as const].find((end) => end === text('reached')) ?? '',
    page: Math.min(10_000, Math.max(1, Math.floor(Number(text('page'))) || 1)),
  };
}

/** The selection as the fields of a query, without what is not chosen. */
export function obligationQuery(
  selection: ObligationSelection,
  change: Partial<ObligationSelection> = {},
): Record<string, string> {
  const { page, ...chosen } = { ...selection, ...change };
  const fields = Object.entries({ ...chosen, page: page === 1 ? '' : String(page) });
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}
