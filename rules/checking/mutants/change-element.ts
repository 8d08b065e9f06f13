/** One change to an element of a rulebook, such as a step: in words, and the element as it then is. */
export interface ElementChange {
  readonly what: string;
  readonly changed: unknown;
}

/** Keys whose text is read by people only, or that say which element it is. */
const LEFT_ALONE = new Set([
  'id',
  'kind',
  'label',
  'requirement',
  'why',
  'repair',
  'question',
  'whySecond',
  'names',
  'words',
]);

/** Words of which another could have been written, with that other. */
const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  period: {
    week: 'month',
    'rolling-week': 'week',
    fortnight: 'week',
    month: 'week',
    quarter: 'month',
    'half-year': 'quarter',
    year: 'half-year',
  },
  per: { week: 'setting-week', 'setting-week': 'week' },
  basis: { stated: 'signed', signed: 'stated', approved: 'signed' },
  base: { counted: 'before-cut', 'before-cut': 'counted' },
  pick: { shortest: 'longest', longest: 'shortest' },
  side: { earned: 'owed', owed: 'earned' },
  counts: { minutes: 'sessions', sessions: 'minutes' },
  place: { 'own-state': 'other-state', 'other-state': 'own-state' },
};

/**
 * Lists every single change to an element: a key left out, an item of a list left out, a yes for a no,
 * another word of the few there are, a list of what to keep turned around.
 * Some are no rulebook any more; whoever asked must see to that.
 */
export function changesOf(element: Readonly<Record<string, unknown>>): ElementChange[] {
  return Object.entries(element).flatMap(([key, value]) => {
    if (LEFT_ALONE.has(key)) return [];
    const put = (changed: unknown) => ({ ...element, [key]: changed });
    return [
      { what: `without ${key}`, changed: without(element, key) },
      ...changesOfValue(key, value).map(({ what, changed }) => ({ what, changed: put(changed) })),
    ];
  });
}

function changesOfValue(key: string, value: unknown): ElementChange[] {
  if (typeof value === 'boolean') return [{ what: `with ${key} ${value ? 'no' : 'yes'}`, changed: !value }];
  if (typeof value === 'string') return otherWord(key, value);
  if (Array.isArray(value)) return changesOfList(key, value);
  if (typeof value !== 'object' || value === null) return [];
  return changesOf(value as Record<string, unknown>).map(({ what, changed }) => ({
    what: `${what} in ${key}`,
    changed,
  }));
}

function otherWord(key: string, value: string): ElementChange[] {
  const other = OTHER_WORDS[key]?.[value];
  return other === undefined ? [] : [{ what: `by ${other} instead of ${value}`, changed: other }];
}

function changesOfList(key: string, list: readonly unknown[]): ElementChange[] {
  if (list.length < 2) return [];
  if (key === 'keep') return [{ what: 'with keep turned around', changed: [...list].reverse() }];
  return list.map((item, index) => ({
    what: `without ${typeof item === 'string' ? item : `item ${index + 1}`} in ${key}`,
    changed: list.filter((_, other) => other !== index),
  }));
}

function without(element: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(element).filter(([name]) => name !== key));
}
