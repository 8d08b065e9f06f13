import fc from 'fast-check';
import { ACTIVITIES, type Activity, type Medium } from '../../../rules/vocabulary/activity.ts';

/** Something done once in every week of a block. */
export interface WeeklyLine {
  /** Monday is 0. */
  readonly weekday: number;
  readonly activity: Activity;
  readonly minutes: number;
  readonly medium: Medium | undefined;
  readonly setting: 'clinic' | 'second';
  readonly supervisor: 'sup' | 'old' | 'new' | 'other' | undefined;
  readonly groupSize: number | undefined;
  readonly signed: 'later' | 'never' | 'before' | 'too-late';
}

/** Weeks that are all alike. */
export interface Block {
  /** Weeks after the first. */
  readonly from: number;
  readonly weeks: number;
  readonly each: readonly WeeklyLine[];
}

const weighted = <T>(...choices: readonly (readonly [number, T])[]) =>
  fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

const signed = weighted(
  [90, 'later' as const],
  [6, 'never' as const],
  [2, 'before' as const],
  [2, 'too-late' as const],
);
const supervisor = weighted<WeeklyLine['supervisor']>(
  [72, 'sup'],
  [8, 'old'],
  [8, 'new'],
  [9, 'other'],
  [3, undefined],
);
const medium = weighted<Medium | undefined>([40, undefined], [30, 'in-person'], [20, 'video'], [10, 'audio']);
const USUAL = [
  'counseling-individual',
  'counseling-family',
  'crisis',
  'psychoeducation',
  'documentation',
  'supervision-individual',
  'supervision-triadic',
  'supervision-group',
  'supervision-individual',
  'supervision-group',
] as const satisfies readonly Activity[];

/** Anything on any day, within a life of long days and short sessions. */
const anything: fc.Arbitrary<WeeklyLine> = fc
  .record({
    weekday: fc.integer({ min: 0, max: 6 }),
    activity: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...ACTIVITIES) },
      { weight: 5, arbitrary: fc.constantFrom(...USUAL) },
    ),
    medium,
    setting: weighted([3, 'clinic' as const], [1, 'second' as const]),
    supervisor,
    groupSize: fc.oneof(fc.constant(undefined), fc.integer({ min: 1, max: 10 })),
    signed,
    minutes: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 180 }) },
      { weight: 2, arbitrary: fc.constantFrom(25, 30, 50, 60, 60, 90, 120) },
      { weight: 2, arbitrary: fc.integer({ min: 180, max: 720 }) },
    ),
  })
  .map((line) => ({ ...line, minutes: /^(sup|obs)/.test(line.activity) ? Math.min(line.minutes, 240) : line.minutes }));

/** A few weeks that are crowded, so that weekly rules are reached. */
const crowded: fc.Arbitrary<Block> = fc.record({
  from: fc.integer({ min: 0, max: 110 }),
  weeks: fc.integer({ min: 1, max: 8 }),
  each: fc.array(anything, { minLength: 4, maxLength: 12, size: 'max' }),
});

/** What some states let count only up to a limit. */
const LIMITED: readonly Partial<WeeklyLine>[] = [
  { activity: 'counseling-individual', medium: 'video' },
  { activity: 'counseling-group', medium: 'video' },
  { activity: 'psychoeducation' },
  { activity: 'documentation' },
  { activity: 'administration' },
  { activity: 'supervision-individual', medium: 'audio' },
  { activity: 'supervision-group', groupSize: 4 },
];

/** A few things over and over in large amounts, so that caps over the whole record are reached. */
const piled: fc.Arbitrary<Block> = fc.record({
  from: fc.integer({ min: 0, max: 60 }),
  weeks: fc.integer({ min: 30, max: 70 }),
  each: fc.array(
    fc
      .tuple(anything, fc.constantFrom({}, ...LIMITED), fc.integer({ min: 240, max: 700 }))
      .map(([one, limited, minutes]) => ({
        ...one,
        ...limited,
        minutes,
        signed: 'later' as const,
        supervisor: 'sup' as const,
      }))
      .map((one) => ({ ...one, minutes: one.activity.startsWith('sup') ? Math.min(one.minutes, 240) : one.minutes })),
    { minLength: 2, maxLength: 5, size: 'max' },
  ),
});

const line = (
  weekday: number,
  activity: Activity,
  minutes: fc.Arbitrary<number>,
  more: Partial<WeeklyLine> = {},
): fc.Arbitrary<WeeklyLine> =>
  minutes.map((length) => ({
    weekday,
    activity,
    minutes: length,
    medium: undefined,
    setting: 'clinic',
    supervisor: 'sup',
    groupSize: undefined,
    signed: 'later',
    ...more,
  }));
const between = (min: number, max: number) => fc.integer({ min, max });

/** The weeks of somebody who gets there, or nearly: two years of what is asked for, a little more or less of it. */
const career: fc.Arbitrary<Block> = fc.record({
  from: fc.constantFrom(0, 4),
  weeks: between(94, 116),
  each: fc
    .tuple(
      line(0, 'counseling-individual', between(420, 600)),
      line(1, 'counseling-group', between(300, 480)),
      line(2, 'counseling-family', between(240, 330)),
      line(3, 'supervision-individual', between(60, 130)),
      line(3, 'supervision-group', between(60, 130), { groupSize: 4 }),
      line(4, 'documentation', between(420, 960)),
      line(5, 'observation-of-client-session', between(1, 20)),
    )
    .chain((each) => fc.shuffledSubarray([...each], { minLength: 5, maxLength: 7 })),
});

/** Ordinary weeks about the limits that states set to a week: ten direct hours, one or two units, forty hours. */
const ordinary: fc.Arbitrary<Block> = fc.record({
  from: between(0, 110),
  weeks: between(1, 6),
  each: fc
    .tuple(
      line(3, 'supervision-individual', between(55, 70)),
      line(0, 'counseling-individual', between(240, 480)),
      line(1, 'counseling-group', between(120, 300)),
      line(2, 'counseling-family', between(60, 300)),
      line(4, 'documentation', between(300, 1200)),
      line(3, 'supervision-group', between(60, 300), { groupSize: 5 }),
      line(5, 'advocacy', between(100, 700)),
    )
    .chain(([session, ...each]) =>
      fc
        .tuple(fc.shuffledSubarray(each, { minLength: 4, maxLength: 6 }), fc.integer({ min: 0, max: 20 }))
        .map(([some, at]) => [
          session,
          ...some.map((one, index) => (index === at ? { ...one, signed: 'never' as const } : one)),
        ]),
    ),
});

/** Weeks of work and supervision: crowded ones, piled ones, or a career with some disorder in it. */
export const longLogs: fc.Arbitrary<readonly Block[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(crowded, { minLength: 1, maxLength: 6, size: 'max' }) },
  { weight: 3, arbitrary: fc.tuple(piled, crowded) },
  { weight: 3, arbitrary: fc.tuple(career) },
  { weight: 2, arbitrary: fc.tuple(career, crowded) },
);

/** A few weeks, crowded or ordinary, so that many records can be looked at; now and then a pile. */
export const shortLogs: fc.Arbitrary<readonly Block[]> = fc.oneof(
  { weight: 5, arbitrary: fc.array(crowded, { minLength: 1, maxLength: 3, size: 'max' }) },
  { weight: 4, arbitrary: fc.array(ordinary, { minLength: 1, maxLength: 4, size: 'max' }) },
  { weight: 2, arbitrary: fc.tuple(ordinary, crowded) },
  { weight: 1, arbitrary: fc.tuple(piled) },
);

/** Short logs mostly, and long ones. */
export const anyLogs: fc.Arbitrary<readonly Block[]> = fc.oneof(
  { weight: 3, arbitrary: shortLogs },
  { weight: 1, arbitrary: longLogs },
);
