import fc from 'fast-check';
import { type SmallCap, type SmallCategory, type SmallLaw, type SmallLine } from './small-law.ts';

/** A shape of law: caps with their numbers open, and the floors that stand beside them. */
export interface Shape {
  readonly name: string;
  readonly caps: readonly Omit<SmallCap, 'limit'>[];
  /** What a cap's limit may be drawn as: whole hours, or a share in hundredths. */
  readonly limits: readonly (readonly number[])[];
  readonly floors: readonly SmallCategory[];
  readonly weeks: boolean;
  readonly lines: 'work' | 'supervision' | 'both';
  readonly days: number;
  /** Most of a thousand logs in which another way was better; absent where none was: the shape is proved. */
  readonly bound?: number;
  /** The shape leaves no choice that matters. */
  readonly alike?: boolean;
}

const HOURS = [0, 1, 2, 3, 4, 6];
const SHARES = [50];
const cap = (kind: SmallCap['kind'], of: SmallCategory, from: SmallCategory, more: Partial<SmallCap> = {}) => ({
  kind,
  of,
  from,
  ...more,
});
type Open = Partial<Pick<Shape, 'floors' | 'weeks' | 'lines' | 'days' | 'bound' | 'alike'>>;
const shape = (name: string, caps: Shape['caps'], more: Open = {}): Shape => ({
  name,
  caps,
  limits: caps.map(({ kind }) => (kind === 'share' ? SHARES : HOURS)),
  floors: [],
  weeks: false,
  lines: caps.some(({ of }) => ['supervision', 'group', 'video', 'by-lcsw'].includes(of)) ? 'supervision' : 'work',
  days: 20,
  ...more,
});

const FLOORS: readonly SmallCategory[] = ['work', 'direct', 'relational'];
const CROSSING: readonly SmallCategory[] = ['work', 'relational', 'under-lcsw'];

/** One cap of each kind, two nested, two that cross, with and without floors and weeks, in both orders. */
export const SHAPES: readonly Shape[] = [
  shape('total, nested floors', [cap('total', 'work', 'work')], { floors: FLOORS }),
  shape('total, crossing floors', [cap('total', 'work', 'work')], { floors: CROSSING }),
  shape('total of a part, crossing floors', [cap('total', 'remote', 'work')], { floors: CROSSING }),
  shape('total, weeks', [cap('total', 'work', 'work')], { weeks: true }),
  shape('total of a part, weeks and floors', [cap('total', 'remote', 'work')], { weeks: true, floors: FLOORS }),
  shape('inner total, then outer', [cap('total', 'direct', 'work'), cap('total', 'work', 'work')], {
    floors: CROSSING,
  }),
  shape('outer total, then inner', [cap('total', 'work', 'work'), cap('total', 'direct', 'work')], {
    floors: CROSSING,
  }),
  shape('two totals that cross', [cap('total', 'direct', 'work'), cap('total', 'remote', 'work')]),
  shape('two totals that cross, floors', [cap('total', 'direct', 'work'), cap('total', 'remote', 'work')], {
    floors: CROSSING,
  }),
  shape(
    'totals of three parts',
    [cap('total', 'relational', 'work'), cap('total', 'remote', 'work'), cap('total', 'nonclinical', 'work')],
    { bound: 10, floors: CROSSING },
  ),
  shape('total from a part', [cap('total', 'relational', 'direct')], { floors: ['direct', 'relational'], alike: true }),
  shape('week, nested floors', [cap('week', 'work', 'work')], { floors: FLOORS }),
  shape('week, crossing floors', [cap('week', 'work', 'work')], { bound: 10, floors: CROSSING }),
  shape('week, then total', [cap('week', 'work', 'work'), cap('total', 'remote', 'work')]),
  shape('week, then total, floors', [cap('week', 'work', 'work'), cap('total', 'remote', 'work')], {
    bound: 10,
    floors: CROSSING,
  }),
  shape('total, then week', [cap('total', 'remote', 'work'), cap('week', 'work', 'work')], { bound: 110 }),
  shape('total, then week, floors', [cap('total', 'remote', 'work'), cap('week', 'work', 'work')], {
    bound: 110,
    floors: CROSSING,
  }),
  shape('month, then total', [cap('month', 'work', 'work'), cap('total', 'remote', 'work')], {
    bound: 10,
    floors: FLOORS,
    days: 50,
  }),
  shape('week, then month', [cap('week', 'direct', 'work'), cap('month', 'work', 'work')], {
    floors: FLOORS,
    days: 40,
  }),
  shape('uncovered week', [cap('uncovered-week', 'direct', 'work')], { floors: CROSSING }),
  shape('uncovered week, then total', [cap('uncovered-week', 'direct', 'work'), cap('total', 'remote', 'work')], {
    bound: 10,
    floors: CROSSING,
  }),
  shape('year', [cap('year', 'work', 'work')], { floors: CROSSING, days: 60 }),
  shape('year, then total', [cap('year', 'work', 'work'), cap('total', 'remote', 'work')], {
    bound: 10,
    floors: CROSSING,
    days: 60,
  }),
  shape('week, then year', [cap('week', 'work', 'work'), cap('year', 'work', 'work')], {
    bound: 20,
    floors: FLOORS,
    days: 40,
  }),
  shape('share', [cap('share', 'group', 'supervision', { base: 'supervision' })], {
    floors: ['supervision', 'by-lcsw'],
  }),
  shape('two shares that cross', [
    cap('share', 'group', 'supervision', { base: 'supervision' }),
    cap('share', 'video', 'supervision', { base: 'supervision' }),
  ]),
  shape(
    'two shares that cross, floors',
    [
      cap('share', 'group', 'supervision', { base: 'supervision' }),
      cap('share', 'video', 'supervision', { base: 'supervision' }),
    ],
    { bound: 20, floors: ['supervision', 'by-lcsw'] },
  ),
  shape(
    'week, then share',
    [cap('week', 'supervision', 'supervision'), cap('share', 'group', 'supervision', { base: 'supervision' })],
    { floors: ['supervision'] },
  ),
  shape(
    'total, then share',
    [cap('total', 'group', 'supervision'), cap('share', 'video', 'supervision', { base: 'supervision' })],
    { floors: ['supervision'] },
  ),
  shape('share, then total', [cap('share', 'remote', 'work', { base: 'work' }), cap('total', 'nonclinical', 'work')], {
    floors: ['work'],
  }),
  shape('turns', [cap('turns', 'group', 'supervision')], { floors: ['supervision', 'by-lcsw'] }),
  shape(
    'turns, then shares',
    [
      cap('turns', 'group', 'supervision'),
      cap('share', 'group', 'supervision', { base: 'supervision' }),
      cap('share', 'video', 'supervision', { base: 'supervision' }),
    ],
    { floors: ['supervision'] },
  ),
  shape('block', [cap('block', 'supervision', 'supervision', { base: 'work', size: 4 })], {
    floors: ['supervision', 'by-lcsw'],
    lines: 'both',
  }),
  shape(
    'block, then total',
    [cap('block', 'supervision', 'supervision', { base: 'work', size: 4 }), cap('total', 'group', 'supervision')],
    { floors: ['supervision', 'by-lcsw'], lines: 'both' },
  ),
  shape('seven days', [cap('seven-days', 'work', 'work')]),
  shape('seven days, nested floors', [cap('seven-days', 'work', 'work', { keep: ['relational', 'direct'] })], {
    floors: FLOORS,
  }),
  shape('seven days, then total', [cap('seven-days', 'work', 'work'), cap('total', 'remote', 'work')], { bound: 10 }),
  shape(
    'seven days, then total, floors',
    [cap('seven-days', 'work', 'work', { keep: ['relational', 'direct'] }), cap('total', 'remote', 'work')],
    { bound: 60, floors: FLOORS },
  ),
];

const ACTIVITIES = {
  work: ['counseling-individual', 'counseling-family', 'documentation'],
  supervision: ['supervision-individual', 'supervision-group'],
  both: ['counseling-individual', 'supervision-individual', 'supervision-group'],
} as const;

/** Small logs and numbers for a shape. */
export function smallCases(shape: Shape): fc.Arbitrary<{ log: SmallLine[]; law: SmallLaw }> {
  const line: fc.Arbitrary<SmallLine> = fc.record({
    day: fc.integer({ min: 0, max: shape.days }),
    activity: fc.constantFrom(...ACTIVITIES[shape.lines]),
    hours: fc.integer({ min: 1, max: 3 }),
    by: fc.constantFrom('reyes' as const, 'stone' as const),
    remote: fc.boolean(),
  });
  const limits = fc.tuple(...shape.limits.map((of) => fc.constantFrom(...of)));
  const floors = fc.tuple(...shape.floors.map(() => fc.integer({ min: 1, max: 8 })));
  return fc
    .record({
      log: fc.array(line, { minLength: 2, maxLength: 6 }),
      limits,
      floors,
      weeks: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ log, limits: drawn, floors: asked, weeks }) => ({
      log,
      law: {
        caps: shape.caps.map((one, at) => ({ ...one, limit: drawn[at] ?? 0 })),
        floors: Object.fromEntries(shape.floors.map((name, at) => [name, asked[at] ?? 1])),
        weeks: shape.weeks ? weeks : 0,
      },
    }));
}
