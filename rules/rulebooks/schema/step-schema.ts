import { z } from 'zod';
import { ANCHORS } from './parameter-schema.ts';
import { selectorSchema } from './selector-schema.ts';

const name = z.string().regex(/^[a-z][a-z0-9-]*$/);
const names = z.array(name).min(1);
const select = selectorSchema.optional();

/** What every step carries: its name, the requirement that causes the loss, and the reason in plain words. */
const common = {
  id: name,
  requirement: name,
  why: z.string().min(1),
  repair: z.string().optional(),
};

/** Categories to hold on to when something must be given up, the most precious first. */
const keep = names.optional();

const unsigned = z.strictObject({ ...common, kind: z.literal('unsigned') });

const afterDate = z.strictObject({ ...common, kind: z.literal('after-date'), anchor: z.enum(ANCHORS) });

const beforeDate = z.strictObject({ ...common, kind: z.literal('before-date'), anchor: z.enum(ANCHORS), select });

const exclude = z.strictObject({ ...common, kind: z.literal('exclude'), select: selectorSchema });

/** Nobody's log can say it: a yes keeps the entries, a no cuts them, silence keeps them and asks. */
const ask = z.strictObject({ ...common, kind: z.literal('ask'), select: selectorSchema, question: z.string() });

const cohort = z.strictObject({
  ...common,
  kind: z.literal('cohort'),
  select: selectorSchema,
  anchor: z.enum(ANCHORS),
  before: name,
  question: z.string(),
});

const registrationGate = z.strictObject({
  ...common,
  kind: z.literal('registration-gate'),
  select,
  /** The days between the degree and the registration, where the law forgives them. */
  bridge: z
    .strictObject({
      requirement: name,
      appliedWithin: name,
      fingerprintsForDegreesFrom: name,
      notIn: names,
      why: z.strictObject({ late: z.string(), fingerprints: z.string(), place: z.string() }),
      repair: z.string(),
    })
    .optional(),
});

const registrationLife = z.strictObject({
  ...common,
  kind: z.literal('registration-life'),
  select,
  years: name,
  secondNumberNotIn: names,
  whySecond: z.string(),
});

const supervisorGate = z.strictObject({
  ...common,
  kind: z.literal('supervisor-gate'),
  select,
  elsewhere: name.optional(),
  licensed: z.strictObject({ years: name, ofLast: name, why: z.string() }).optional(),
});

/** Minutes of supervision that make one unit, by mode; each names a parameter. */
export const unitsPer = z.strictObject({ individual: name, triadic: name, group: name });

const weekGate = z.strictObject({
  ...common,
  kind: z.literal('week-gate'),
  category: name,
  owed: name,
  units: unitsPer,
});

const weekExtraUnit = z.strictObject({
  ...common,
  kind: z.literal('week-extra-unit'),
  category: name,
  over: name,
  owed: name,
  extra: name,
  units: unitsPer,
  select,
  from: name,
  keep,
});

const olderThan = z.strictObject({
  ...common,
  kind: z.literal('older-than'),
  years: name,
  before: z.enum(ANCHORS),
  exempt: z.strictObject({ category: name, limit: name, keep }).optional(),
});

const firstMustBe = z.strictObject({
  ...common,
  kind: z.literal('first-must-be'),
  select: selectorSchema,
  first: selectorSchema,
});

const periodCap = z.strictObject({
  ...common,
  kind: z.literal('period-cap'),
  period: z.enum(['week', 'month', 'rolling-week']),
  category: name,
  from: name,
  limit: name,
  keep,
});

const totalCap = z.strictObject({
  ...common,
  kind: z.literal('total-cap'),
  category: name,
  from: name,
  limit: name,
  keep,
});

const shareCap = z.strictObject({
  ...common,
  kind: z.literal('share-cap'),
  category: name,
  of: name,
  from: name,
  share: name,
  keep,
});

/** Sessions of a category must take turns with the others of `of`: no run of them may outlast its neighbor. */
const alternationCap = z.strictObject({
  ...common,
  kind: z.literal('alternation-cap'),
  category: name,
  of: name,
  from: name,
});

/**
 * One step of counting, from a closed list: a step may only lower an entry, and must say why.
 * Steps that say what supervision is (unsigned, exclude, gates) also take its evidence; caps leave the evidence.
 */
export const stepSchema = z.discriminatedUnion('kind', [
  unsigned,
  afterDate,
  beforeDate,
  exclude,
  ask,
  cohort,
  registrationGate,
  registrationLife,
  supervisorGate,
  weekGate,
  weekExtraUnit,
  olderThan,
  firstMustBe,
  periodCap,
  totalCap,
  shareCap,
  alternationCap,
]);

/** One step of counting. */
export type Step = z.infer<typeof stepSchema>;

/** A step of one kind. */
export type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>;

/** Names of the parameters that turn supervision time into units. */
export type UnitsPer = z.infer<typeof unitsPer>;
