import { z } from 'zod';
import { name } from '../names.ts';
import { common, keep, select, unitsPer } from './common.ts';

/** The days between the degree and the registration, where the law forgives them. */
const bridge = z.strictObject({
  requirement: name,
  appliedWithin: name,
  fingerprintsForDegreesFrom: name.optional(),
  /** They must have been taken before the first hour in the setting, not only before the hour itself. */
  fingerprintsBeforeFirst: z.boolean().optional(),
  notIn: z.array(z.string()).min(1).optional(),
  why: z.strictObject({ late: z.string(), fingerprints: z.string().optional(), place: z.string().optional() }),
  repair: z.string(),
});

/** The first months after the degree, where the law forgives them on conditions that no log shows: a yes to the requirement keeps them. */
const grace = z.strictObject({ months: name, question: z.string().min(1) });

/** Steps that let hours through only where something stands behind them: a registration, a supervisor, the supervision of the week. */
export const gates = [
  z.strictObject({
    ...common,
    kind: z.literal('registration-gate'),
    select,
    bridge: bridge.optional(),
    grace: grace.optional(),
  }),
  /**
   * Each entry must be covered by an agreement with its supervisor at its setting. `stated` asks that one runs on the day,
   * `signed` that it was signed by then, `approved` that the board had approved it by then. `graceDays` names a parameter.
   */
  z.strictObject({
    ...common,
    kind: z.literal('agreement-gate'),
    select,
    basis: z.enum(['stated', 'signed', 'approved']),
    graceDays: name.optional(),
    question: z.string(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('supervisor-gate'),
    select,
    /** The category that loses the hours; without it they are left out whole. */
    from: name.optional(),
    elsewhere: name.optional(),
    /** Holders of an `exempt` license need not have held it for so long. */
    licensed: z
      .strictObject({
        years: name,
        ofLast: name.optional(),
        exempt: z.array(z.string()).min(1).optional(),
        why: z.string(),
      })
      .optional(),
  }),
  /** With `select`, only what it means is lost with the week. */
  z.strictObject({ ...common, kind: z.literal('week-gate'), category: name, owed: name, units: unitsPer, select }),
  z.strictObject({
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
    /** Everything selected of such a week is lost, not only what is above. */
    wholeWeek: z.boolean().optional(),
  }),
  /**
   * A week (or a week in one setting) with less than `least` of the category `of` loses what `select` means from `from`.
   * Weeks with nothing of what is selected lose nothing.
   */
  z.strictObject({
    ...common,
    kind: z.literal('week-floor'),
    per: z.enum(['week', 'setting-week']),
    of: name,
    least: name,
    select,
    from: name,
  }),
  /** Whoever gave less than `least` of the category in all: what stands under them is lost from `from`. */
  z.strictObject({ ...common, kind: z.literal('supervisor-floor'), category: name, least: name, from: name }),
] as const;
