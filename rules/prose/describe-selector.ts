import { type Selector } from '../rulebooks/schema/selector-schema.ts';
import { ACTIVITY_LABELS, type Activity, type Medium } from '../vocabulary/activity.ts';
import { jurisdictionName } from '../vocabulary/jurisdiction.ts';
import { type Lookup } from './lookup.ts';
import { DEGREE_WORDS } from './words/degree-words.ts';
import { joinWords } from './words/join-words.ts';

/** The parts of a selector that add to the sort of time; the other three name the sort itself. */
type Adding = Exclude<keyof Selector, 'supervision' | 'modes' | 'activities'>;
type Told = { readonly [K in Adding]-?: NonNullable<Selector[K]> };
type Words = { readonly [K in Adding]: (value: Told[K], lookup: Lookup) => string };
type Some<K extends keyof Selector> = NonNullable<Selector[K]> extends readonly (infer T)[] ? T : never;

const MEDIUM_WORDS: Readonly<Record<Medium, string>> = {
  'in-person': 'in person',
  video: 'by video',
  audio: 'by telephone',
};

const PHASE_WORDS: Readonly<Record<Some<'phases'>, string>> = {
  'before-degree': 'before the degree',
  'after-degree': 'after the degree',
  unknown: 'of which the record does not say whether it was before or after the degree',
};

const EMPLOYMENT_WORDS: Readonly<Record<Some<'employment'>, string>> = {
  employee: 'as an employee',
  volunteer: 'as a volunteer',
  contractor: 'as an independent contractor',
  unstated: 'where the record does not say how the person was employed',
};

/** What each part of a selector adds, in this order. */
const ADDED: Words = {
  media: (media) => some(media, MEDIUM_WORDS),
  phases: phaseWords,
  employment: (employment) => some(employment, EMPLOYMENT_WORDS),
  degree: (degree) => `of people with ${DEGREE_WORDS[degree]}`,
  settingKinds: (kinds) => `in a setting of the kind ${joinWords(kinds.map(kindWords), 'or')}`,
  clinical: (clinical) => `in a ${clinical ? 'clinical setting' : 'setting that is not clinical'}`,
  place: (place, { rulebook }) => `${place === 'own-state' ? 'in' : 'outside'} ${stateOf(rulebook)}`,
  named: (named) => (named ? 'under somebody who is named' : 'under nobody who is named'),
  supervisorKinds: (kinds) => `under a supervisor licensed as ${joinWords(kinds, 'or')}`,
  supervisorYears: (years, lookup) => `for at least ${lookup.number(years)}`,
  exceptSupervisorKinds: (kinds, { rulebook }) =>
    `under somebody who is not licensed in ${stateOf(rulebook)} as ${joinWords(kinds, 'or')}`,
  groupSizeOver: (size, lookup) => `in a group of more than ${lookup.number(size)}`,
  groupSizeUnder: (size, lookup) => `in a group of fewer than ${lookup.number(size)}`,
  lastingAtLeast: (length, lookup) => `in a session of at least ${lookup.number(length)}`,
  shorterThan: (length, lookup) => `in a session shorter than ${lookup.number(length)}`,
};

/**
 * Says which time of the log is meant, so that "counts" or "is left out" may follow.
 * @param base - what it is called when the selector names no sort of it.
 * @example "supervision by telephone", "time logged as crisis intervention or assessment"
 */
export function describeSelector(selector: Selector | undefined, lookup: Lookup, base = 'time'): string {
  if (selector === undefined) return base;
  const keys = Object.keys(ADDED) as Adding[];
  return [sortOf(selector, base), ...keys.flatMap((key) => added(key, selector, lookup))].join(' ');
}

function added<K extends Adding>(key: K, selector: Selector, lookup: Lookup): string[] {
  const { [key]: value }: Partial<Told> = selector as Partial<Told>;
  return value === undefined ? [] : [ADDED[key](value, lookup)];
}

/** The words of an activity within a sentence. */
export function activityWords(activity: Activity): string {
  const label = ACTIVITY_LABELS[activity];
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/**
 * A kind of setting as words.
 * @example kindWords('private-practice') is 'private practice'.
 */
export function kindWords(kind: string): string {
  return kind.replaceAll('-', ' ');
}

/** The sort of time: by activity, by how many sat with the supervisor, or whether it is supervision at all. */
function sortOf({ activities, modes, supervision }: Selector, base: string): string {
  const sort =
    supervision === undefined ? base : supervision ? 'supervision' : base === 'time' ? 'work' : `${base} of work`;
  const held = modes === undefined ? sort : `${joinWords(modes, 'or')} supervision`;
  return activities === undefined ? held : `${held} logged as ${joinWords(activities.map(activityWords), 'or')}`;
}

function some<T extends string>(words: readonly T[], known: Readonly<Record<T, string>>): string {
  return joinWords(
    words.map((word) => known[word]),
    'or',
  );
}

function phaseWords(phases: readonly Some<'phases'>[]): string {
  if (phases.includes('unknown') && phases.includes('after-degree')) return 'that is not known to be before the degree';
  return some(phases, PHASE_WORDS);
}

function stateOf({ identity }: Lookup['rulebook']): string {
  return jurisdictionName(identity.jurisdiction);
}
