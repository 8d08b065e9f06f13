import { rulebookOf } from './rulebook-of.ts';

/** How the people around one license are called: by the names of its rulebook, and by names nobody knows. */
export interface Names {
  readonly state: string;
  /** The registration, in more than one spelling. */
  readonly credentials: readonly string[];
  /** Names that are known to be no registration. */
  readonly full: readonly string[];
  readonly supervisor: string;
  /** Other licenses: of those who may supervise, of those who are known not to, and of nobody. */
  readonly others: readonly string[];
}

const UNKNOWN = 'Board Fellow';
const known = new Map<string, Names>();

/** The names of one license, read from its rulebook once. */
export function namesOf(license: string): Names {
  const before = known.get(license);
  if (before !== undefined) return before;
  const { jurisdiction, associate, supervisors } = rulebookOf(license).identity;
  const [usual, ...more] = supervisors.accepted.flatMap(({ kind, names }) => [kind, ...names]);
  const names = {
    state: jurisdiction,
    credentials: [associate.title, ...associate.names].flatMap((name) => [name, name.toLowerCase()]),
    full: associate.others.length > 0 ? associate.others : [UNKNOWN],
    supervisor: usual ?? UNKNOWN,
    others: [more.at(-1) ?? UNKNOWN, ...supervisors.others.slice(0, 1), associate.title, UNKNOWN],
  };
  known.set(license, names);
  return names;
}
