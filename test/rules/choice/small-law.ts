/** One line of a small log: hours are whole, so that every choice can be tried. */
export interface SmallLine {
  /** Days since Monday, January 4, 2021. */
  readonly day: number;
  readonly activity: 'counseling-individual' | 'counseling-family' | 'documentation' | Supervision;
  readonly hours: number;
  readonly by: 'reyes' | 'stone';
  readonly remote: boolean;
}

type Supervision = 'supervision-individual' | 'supervision-group';

/** A category of the small law: what stands around it, and which lines belong to it. */
interface Category {
  readonly within: string | null;
  readonly has: (line: SmallLine) => boolean;
}

const isSupervision = ({ activity }: SmallLine) => activity.startsWith('supervision');
const isDirect = ({ activity }: SmallLine) => activity.startsWith('counseling');

/** The categories, said once more by hand: nothing here asks the rulebook who belongs where. */
export const SMALL_CATEGORIES = {
  work: { within: null, has: (line) => !isSupervision(line) },
  direct: { within: 'work', has: isDirect },
  relational: { within: 'direct', has: ({ activity }) => activity === 'counseling-family' },
  nonclinical: { within: 'work', has: ({ activity }) => activity === 'documentation' },
  'under-lcsw': { within: 'work', has: (line) => !isSupervision(line) && line.by === 'reyes' },
  remote: { within: 'work', has: (line) => !isSupervision(line) && line.remote },
  supervision: { within: null, has: isSupervision },
  group: { within: 'supervision', has: ({ activity }) => activity === 'supervision-group' },
  video: { within: 'supervision', has: (line) => isSupervision(line) && line.remote },
  'by-lcsw': { within: 'supervision', has: (line) => isSupervision(line) && line.by === 'reyes' },
} as const satisfies Readonly<Record<string, Category>>;

export type SmallCategory = keyof typeof SMALL_CATEGORIES;

/** A cap of the small law, in whole hours; what it takes from loses the hours everywhere inside. */
export interface SmallCap {
  readonly kind: 'total' | 'week' | 'seven-days' | 'share' | 'month' | 'year' | 'block' | 'turns' | 'uncovered-week';
  readonly of: SmallCategory;
  readonly from: SmallCategory;
  /** Most hours; of a share cap the share as a fraction of a hundred. */
  readonly limit: number;
  /** What a share is measured on, or what blocks are made of. */
  readonly base?: SmallCategory;
  /** Hours of the base that make a block. */
  readonly size?: number;
  readonly keep?: readonly SmallCategory[];
}

/** A small law: caps in the order in which they cut, floors, and whether weeks of work are asked for. */
export interface SmallLaw {
  readonly caps: readonly SmallCap[];
  /** Hours that are asked for. */
  readonly floors: Partial<Readonly<Record<SmallCategory, number>>>;
  /** Weeks of work that are asked for; 0 where none are. */
  readonly weeks: number;
}

/** Hours of each line still credited to each category; null where the line is no member. */
export type Credits = Readonly<Record<SmallCategory, readonly (number | null)[]>>;

/** Something of each category. */
export function eachCategory(creditsOf: (name: SmallCategory) => (number | null)[]): Credits {
  const names = Object.keys(SMALL_CATEGORIES) as SmallCategory[];
  return Object.fromEntries(names.map((name) => [name, creditsOf(name)])) as Record<SmallCategory, (number | null)[]>;
}
