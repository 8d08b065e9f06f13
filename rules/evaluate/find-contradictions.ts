import { type RecordProblem } from './read-record.ts';

/** No day has more minutes, whoever logs them. */
const MINUTES_IN_A_DAY = 1440;

/** One item of a list as it was sent: any field may be missing or of the wrong kind. */
type Item = Readonly<Record<string, unknown>>;

/** The lists that refer to each other; null for what is no list. */
type Lists = Readonly<Record<'settings' | 'supervisors' | 'agreements' | 'log', readonly Item[] | null>>;

/**
 * Finds what a record gets wrong besides the shape of its fields: ids used twice, names of nobody, days over 24 hours.
 * Fields of the wrong kind are passed over, so that all problems of a record can be told at once.
 * @param value - parsed JSON of any shape.
 * @returns the problems, empty when there are none.
 */
export function findContradictions(value: unknown): RecordProblem[] {
  const lists: Lists = {
    settings: listIn(value, 'settings'),
    supervisors: listIn(value, 'supervisors'),
    agreements: listIn(value, 'agreements'),
    log: listIn(value, 'log'),
  };
  return [
    ...repeatedIds('settings', lists.settings),
    ...repeatedIds('supervisors', lists.supervisors),
    ...repeatedIds('log', lists.log),
    ...danglingReferences(lists),
    ...overfullDays(lists.log ?? []),
  ];
}

function listIn(value: unknown, name: string): readonly Item[] | null {
  const list: unknown = isItem(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return Array.isArray(list) ? list.map((item: unknown) => (isItem(item) ? item : {})) : null;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function repeatedIds(list: string, items: readonly Item[] | null): RecordProblem[] {
  const seen = new Set<string>();
  return (items ?? []).flatMap(({ id }, index) => {
    if (typeof id !== 'string') return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `$.${list}[${index}].id`, expected: `an id used once, but ${JSON.stringify(id)} is used before` }];
  });
}

function danglingReferences({ settings, supervisors, agreements, log }: Lists): RecordProblem[] {
  // A record without any setting is told that, not that each entry misses one.
  const known = { settings: settings?.length === 0 ? null : idsOf(settings), supervisors: idsOf(supervisors) };
  const check = (list: 'settings' | 'supervisors', id: unknown, path: string): RecordProblem[] =>
    typeof id !== 'string' || (known[list]?.has(id) ?? true)
      ? []
      : [{ path, expected: `the id of one of the ${list}, but there is no ${JSON.stringify(id)}` }];
  const of = (list: string, items: readonly Item[] | null) =>
    (items ?? []).flatMap(({ setting, supervisor }, index) => [
      ...check('settings', setting, `$.${list}[${index}].setting`),
      ...check('supervisors', supervisor, `$.${list}[${index}].supervisor`),
    ]);
  return [...of('agreements', agreements), ...of('log', log)];
}

/** The ids of a list; null where there is no list or an id is not readable, for then nobody can be missed in it. */
function idsOf(items: readonly Item[] | null): Set<unknown> | null {
  if (items === null || items.some(({ id }) => typeof id !== 'string')) return null;
  return new Set(items.map(({ id }) => id));
}

function overfullDays(log: readonly Item[]): RecordProblem[] {
  const total = new Map<string, number>();
  return log.flatMap(({ on, minutes }, index) => {
    if (typeof on !== 'string' || !isMinutesOfADay(minutes)) return [];
    const before = total.get(on) ?? 0;
    total.set(on, before + minutes);
    const isFirstOver = before <= MINUTES_IN_A_DAY && before + minutes > MINUTES_IN_A_DAY;
    if (!isFirstOver) return [];
    return [{ path: `$.log[${index}].minutes`, expected: `at most 1,440 minutes in total on ${on}` }];
  });
}

function isMinutesOfADay(minutes: unknown): minutes is number {
  return Number.isInteger(minutes) && Number(minutes) > 0 && Number(minutes) <= MINUTES_IN_A_DAY;
}
