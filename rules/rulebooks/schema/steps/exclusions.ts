import { z } from 'zod';
import { name, names } from '../names.ts';
import { ANCHORS } from '../parameter-schema.ts';
import { selectorSchema } from '../selector-schema.ts';
import { common, keep, select } from './common.ts';

const anchor = z.enum(ANCHORS);

/** Steps that leave entries out whole, evidence of supervision included: what they cut is no experience, or no supervision. */
export const exclusions = [
  z.strictObject({ ...common, kind: z.literal('unsigned') }),
  /** Signed later after the work than the law allows; `within` names a parameter in days. */
  z.strictObject({ ...common, kind: z.literal('signed-within'), select, within: name }),
  z.strictObject({ ...common, kind: z.literal('after-date'), anchor }),
  z.strictObject({ ...common, kind: z.literal('before-date'), anchor, select }),
  /** Later than so many months after a date of the person; `months` names a parameter in months or years. */
  z.strictObject({ ...common, kind: z.literal('after-window'), anchor, months: name, select }),
  /** With `unlessAnswered`, a yes to that requirement lifts the rule, here and below. */
  z.strictObject({ ...common, kind: z.literal('exclude'), select: selectorSchema, unlessAnswered: name.optional() }),
  /** Nobody's log can say it: a yes keeps the entries, a no cuts them, silence keeps them and asks. */
  z.strictObject({ ...common, kind: z.literal('ask'), select: selectorSchema, question: z.string() }),
  /** Only people whose date lies before a day of law may claim the entries. */
  z.strictObject({
    ...common,
    kind: z.literal('cohort'),
    select: selectorSchema,
    anchor,
    before: name,
    question: z.string(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('first-must-be'),
    select: selectorSchema,
    first: selectorSchema,
    unlessAnswered: name.optional(),
  }),
  /** Hours older than the law looks back, in every category or in `from` alone; evidence of supervision does not grow old. */
  z.strictObject({
    ...common,
    kind: z.literal('older-than'),
    years: name,
    before: anchor,
    select,
    from: name.optional(),
    exempt: z.strictObject({ category: name, limit: name, keep }).optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('registration-life'),
    select,
    years: name,
    secondNumberNotIn: names,
    whySecond: z.string(),
  }),
] as const;
