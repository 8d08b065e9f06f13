import fc from 'fast-check';
import { type ExperienceRecord, type Setting, type Supervisor } from '../../../rules/vocabulary/experience-record.ts';
import { type PlainDate, addDays, addMonths, addYears } from '../../../rules/vocabulary/plain-date.ts';
import { type Names } from './names.ts';

type Degree = NonNullable<ExperienceRecord['person']['degree']>;
type Registration = NonNullable<ExperienceRecord['registrations']>[number];
/** A record without its log. */
export type Facts = Omit<ExperienceRecord, 'log' | 'format'>;

const maybe = <T>(arbitrary: fc.Arbitrary<T>, outOf: number) => fc.option(arbitrary, { freq: outOf, nil: undefined });
const drop = <T extends object>(object: T) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

function degreeOf(start: PlainDate): fc.Arbitrary<Degree | undefined> {
  const degree = fc
    .record({
      week: fc.constantFrom(-30, -30, -30, -2, 3, 12, 30, 55, 75),
      day: fc.integer({ min: 0, max: 6 }),
      twelve: fc.constantFrom(18, 18, 18, 12, 3, undefined),
      program: fc.constantFrom(24, 24, 8, undefined),
    })
    .map(({ week, day, twelve, program }) => {
      const awardedOn = addDays(start, week * 7 + day);
      return drop({
        awardedOn,
        level: 'master' as const,
        twelveUnitsOn: twelve === undefined ? undefined : addMonths(awardedOn, -twelve),
        programStartedOn: program === undefined ? undefined : addMonths(awardedOn, -program),
      });
    });
  return maybe(degree, 25);
}

/** The numbers of two registrations: of one, of two, and not recorded for one or both. */
const numbers = fc.constantFrom<(readonly [string | undefined, string | undefined])[]>(
  ['1', '2'],
  ['1', '2'],
  ['1', '2'],
  ['1', '1'],
  ['1', '1'],
  ['1', undefined],
  ['1', undefined],
  [undefined, '2'],
  [undefined, undefined],
  [undefined, undefined],
);

/** Registrations in all the ways they are had: on time, late, lapsed, twice, long ago, under another name, not at all. */
function registrationsOf(from: PlainDate, names: Names): fc.Arbitrary<ExperienceRecord['registrations']> {
  const credential = names.credentials[0] ?? '';
  const one = fc
    .record({
      applied: fc.constantFrom(5, 60, 90, 90, 91, 120, undefined),
      issued: fc.constantFrom(20, 60, 100, 150, 240),
      lasts: fc.constantFrom(undefined, undefined, undefined, 2190, 2190, 700, 200, 90),
      credential: fc.constantFrom(...names.credentials),
    })
    .map(({ applied, issued, lasts, credential }): Registration =>
      registration(names.state, credential, addDays(from, issued), {
        appliedOn: applied === undefined ? undefined : addDays(from, applied),
        expiresOn: lasts === undefined ? undefined : addDays(from, issued + lasts),
      }),
    );
  const again = fc.tuple(one, fc.constantFrom(1, 30, 200), numbers).map(([first, gap, [number, next]]) => [
    drop({ ...first, number }) as Registration,
    registration(names.state, credential, addDays(first.expiresOn ?? addDays(first.issuedOn, 300), gap), {
      number: next,
    }),
  ]);
  const longAgo = fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.constantFrom(60, 60, -500, undefined, undefined), numbers)
    .map(([days, after, [number, next]]) => {
      const issuedOn = addDays(addYears(from, -6), days);
      const old = registration(names.state, credential, issuedOn, { appliedOn: issuedOn, number });
      if (after === undefined) return [old];
      return [old, registration(names.state, credential, addDays(from, days + after), { number: next })];
    });
  const named = (state: string, credential: string) =>
    one.map((first) => [{ ...first, jurisdiction: state, credential }]);
  return fc.oneof(
    { weight: 46, arbitrary: one.map((first) => [first]) },
    { weight: 14, arbitrary: again },
    { weight: 12, arbitrary: longAgo },
    { weight: 5, arbitrary: named(names.state, 'Permit of the Board') },
    { weight: 3, arbitrary: fc.constantFrom(...names.full).chain((full) => named(names.state, full)) },
    { weight: 3, arbitrary: named('NV', credential) },
    { weight: 3, arbitrary: fc.tuple(one, named(names.state, 'Permit of the Board')).map(([a, b]) => [a, ...b]) },
    { weight: 3, arbitrary: fc.constant<Registration[]>([]) },
    { weight: 3, arbitrary: fc.constant(undefined) },
  );
}

function registration(
  jurisdiction: string,
  credential: string,
  issuedOn: PlainDate,
  more: { [K in keyof Registration]?: Registration[K] | undefined },
): Registration {
  return drop({ jurisdiction, credential, issuedOn, ...more }) as Registration;
}

function settingsOf(start: PlainDate, { state }: Names): fc.Arbitrary<Setting[]> {
  const clinic: Setting = {
    id: 'clinic',
    name: 'Clinic',
    jurisdiction: state,
    kind: 'community-mental-health',
    employment: 'employee',
    fingerprintedOn: addDays(start, -400),
  };
  const second = fc
    .record({
      jurisdiction: fc.constantFrom(state, state, state, state, state, 'NV'),
      kind: fc.constantFrom('private-practice', 'private-practice', 'hospital', 'school', undefined, undefined),
      employment: fc.constantFrom('employee', 'employee', 'volunteer', 'contractor', undefined),
      fingerprinted: fc.constantFrom(-400, -400, 20, 90, undefined),
    })
    .map(
      ({ fingerprinted, ...rest }) =>
        drop({
          id: 'second',
          name: 'Second Place',
          ...rest,
          fingerprintedOn: fingerprinted === undefined ? undefined : addDays(start, fingerprinted),
        }) as Setting,
    );
  return fc.tuple(fc.constant(clinic), second).map((both) => [...both]);
}

function supervisorsOf(start: PlainDate, { state, supervisor, others }: Names): fc.Arbitrary<Supervisor[]> {
  const held = (license: string, issuedOn: PlainDate, expiresOn?: PlainDate, jurisdiction = state) =>
    drop({ jurisdiction, license, issuedOn, expiresOn }) as Supervisor['licenses'][number];
  const long = addYears(start, -12);
  const person = (id: string, ...licenses: Supervisor['licenses']): Supervisor => ({ id, name: `Dr. ${id}`, licenses });
  return fc
    .record({
      lapses: fc.integer({ min: 0, max: 500 }),
      since: fc.integer({ min: -800, max: -300 }),
      break: fc.option(fc.integer({ min: 30, max: 400 }), { nil: undefined }),
      other: fc.constantFrom(...others),
      elsewhere: fc.boolean(),
      trained: fc.constantFrom(2400, 900, 600, undefined),
    })
    .map((given) => {
      const since = addDays(start, given.since);
      const earlier =
        given.break === undefined ? [] : [held(supervisor, addYears(since, -2), addDays(since, -given.break))];
      return [
        { ...person('sup', held(supervisor, long)), supervisionTrainingMinutes: 2400 },
        person('old', held(supervisor, long, addDays(start, given.lapses))),
        person('new', ...earlier, held(supervisor, since)),
        drop({
          ...person(
            'other',
            held(given.other, long),
            ...(given.elsewhere ? [held(supervisor, long, undefined, 'NV')] : []),
          ),
          supervisionTrainingMinutes: given.trained,
        }),
      ];
    });
}

function leavesOf(start: PlainDate): fc.Arbitrary<ExperienceRecord['leaves']> {
  const leave = fc
    .record({
      from: fc.integer({ min: 0, max: 600 }),
      days: fc.constantFrom(10, 29, 30, 31, 60, 100),
      approved: fc.boolean(),
    })
    .map(({ from, days, approved }) => {
      const first = addDays(start, from);
      return { from: first, until: addDays(first, days), ...(approved ? { approvedOn: addDays(first, -10) } : {}) };
    });
  return maybe(fc.array(leave, { minLength: 1, maxLength: 4 }), 2);
}

function agreementsOf(start: PlainDate): fc.Arbitrary<ExperienceRecord['agreements']> {
  const agreement = fc
    .record({
      supervisor: fc.constantFrom('sup', 'sup', 'old', 'new', 'other'),
      from: fc.integer({ min: -30, max: 400 }),
      days: fc.option(fc.integer({ min: 30, max: 500 }), { nil: undefined }),
      signed: fc.constantFrom(0, 30, 61),
    })
    .map(({ supervisor, from, days, signed }) => {
      const first = addDays(start, from);
      return drop({
        supervisor,
        setting: 'clinic',
        from: first,
        until: days === undefined ? undefined : addDays(first, days),
        signedOn: addDays(first, signed),
      });
    });
  return maybe(fc.array(agreement, { minLength: 0, maxLength: 4 }), 12);
}

const usual = fc.record(
  {
    'tele-supervision': fc.boolean(),
    'supervision-weekly': fc.constantFrom(true, false),
    'pre-degree-credit': fc.boolean(),
    'supervise-until-licensed': fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Rows that are kept by every hour: somebody says that they were not, or answers something else than yes or no. */
const GATES = [
  'employment-status',
  'lookback',
  'registration',
  'registration-life',
  'registration-90-day',
  'education-threshold',
  'supervisor',
  'supervisor-licence',
  'supervisor-credential',
  'out-of-state-supervisor',
  'supervision-weekly-unit',
  'group-alternation',
  'group-share',
  'group-size',
  'min-session',
  'tele-supervision',
];
const odd = fc
  .array(fc.tuple(fc.constantFrom(...GATES), fc.constantFrom(false, false, 'sure', 'no', 7)), {
    minLength: 1,
    maxLength: 2,
  })
  .map((given): Record<string, boolean | string | number> => Object.fromEntries(given));

const answers: fc.Arbitrary<ExperienceRecord['answers']> = fc.oneof(
  { weight: 4, arbitrary: usual },
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.tuple(usual, odd).map(([some, others]) => ({ ...some, ...others })) },
);

/** All of a record but its log and its application. */
export function arbitraryFacts(start: PlainDate, names: Names): fc.Arbitrary<Facts> {
  return degreeOf(start).chain((degree) =>
    fc
      .record({
        registrations: registrationsOf(degree?.awardedOn ?? addDays(start, -200), names),
        settings: settingsOf(start, names),
        supervisors: supervisorsOf(start, names),
        agreements: agreementsOf(start),
        leaves: leavesOf(start),
        answers,
      })
      .map((rest) => drop({ person: drop({ id: 'p', degree }), ...rest }) as Facts),
  );
}
