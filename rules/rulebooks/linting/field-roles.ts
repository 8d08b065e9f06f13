import { type Dimension } from './dimension.ts';

/** What a text in a step, a measure or a selector is: a name of something, or words that name nothing. */
export type Role =
  | { readonly names: 'category' | 'requirement' | 'measure' | 'setting kind' | 'supervisor kind' }
  | { readonly names: 'parameter'; readonly in?: readonly Dimension[] }
  | { readonly names: 'nothing' };

const words: Role = { names: 'nothing' };
const category: Role = { names: 'category' };
const requirement: Role = { names: 'requirement' };
const settingKind: Role = { names: 'setting kind' };
const supervisorKind: Role = { names: 'supervisor kind' };
const parameter = (...dimensions: Dimension[]): Role =>
  dimensions.length === 0 ? { names: 'parameter' } : { names: 'parameter', in: dimensions };

const minutes = parameter('minutes');
const months = parameter('months');

/**
 * The role of every field that holds a text, by its key; `kind.key` where a key means something else in one kind.
 * A key that stands in no line of this table is a problem of its own, so that no new field goes unchecked.
 */
export const FIELD_ROLES: Readonly<Record<string, Role>> = {
  // Words.
  id: words,
  kind: words,
  why: words,
  repair: words,
  question: words,
  whySecond: words,
  late: words,
  fingerprints: words,
  place: words,
  names: words,
  words,
  anchor: words,
  basis: words,
  period: words,
  per: words,
  until: words,
  pick: words,
  side: words,
  counts: words,
  activities: words,
  media: words,
  modes: words,
  phases: words,
  employment: words,
  'elapsed.from': words,
  'older-than.before': words,
  'share-cap.base': words,
  // Things named.
  category,
  of: category,
  from: category,
  base: category,
  keep: category,
  surplusOf: category,
  requirement,
  orElse: requirement,
  row: requirement,
  elsewhere: requirement,
  ofOwed: { names: 'measure' },
  settingKinds: settingKind,
  secondNumberNotIn: settingKind,
  notIn: settingKind,
  supervisorKinds: supervisorKind,
  exceptSupervisorKinds: supervisorKind,
  exempt: supervisorKind,
  // Numbers of law, and what they may be measured in.
  least: minutes,
  limit: minutes,
  over: minutes,
  first: minutes,
  size: minutes,
  full: parameter('count'),
  onePer: minutes,
  perUnit: minutes,
  individual: minutes,
  triadic: minutes,
  group: minutes,
  surplusUpTo: minutes,
  shorterThan: minutes,
  lastingAtLeast: minutes,
  owed: parameter('units'),
  extra: parameter('units'),
  share: parameter('share'),
  rate: parameter('share'),
  shareOf: minutes,
  months,
  years: months,
  ofLast: months,
  waivedByLeaveOf: months,
  weeks: parameter('weeks'),
  within: parameter('days'),
  appliedWithin: parameter('days'),
  graceDays: parameter('days'),
  before: parameter('date'),
  'exam.before': words,
  degree: words,
  supervisorYears: months,
  most: months,
  unlessAnswered: requirement,
  fingerprintsForDegreesFrom: parameter('date'),
  groupSizeOver: parameter('count'),
  groupSizeUnder: parameter('count'),
  each: parameter('minutes', 'count', 'units'),
  ofParameter: parameter(),
  gives: parameter(),
  upTo: parameter(),
  'total-cap.limit': parameter('minutes', 'share'),
  'least-supervision.owed': parameter('minutes', 'count'),
  'exam.within': months,
  'threshold.base': parameter(),
  'span.upTo': months,
  'threshold.per': parameter(),
};

/** The role of a field in a step, measure or selector of a kind; undefined for a key nobody has described. */
export function roleOf(kind: string, key: string): Role | undefined {
  const exact = `${kind}.${key}`;
  if (Object.hasOwn(FIELD_ROLES, exact)) return FIELD_ROLES[exact];
  return Object.hasOwn(FIELD_ROLES, key) ? FIELD_ROLES[key] : undefined;
}
