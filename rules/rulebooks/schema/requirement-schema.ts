import { z } from 'zod';
import { CONFIDENCES } from '../../vocabulary/evaluation.ts';
import { conditionsSchema } from './condition-schema.ts';
import { ANCHORS, DEGREES, UNITS, dateText } from './parameter-schema.ts';

const name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

/** What sort of row it is; the web and the sentences go by it. */
export const ROW_KINDS = [
  'floor',
  'cap',
  'deadline',
  'duration',
  'rate',
  'gate',
  'form',
  'exam',
  'degree',
  'duty',
  'path',
  'definition',
  'no-limit',
] as const;

/** How an answer by somebody decides a row: yes or no, or a number held against the row's parameter. */
const answerSchema = z.enum(['yes-or-no', 'at-least', 'at-most']);

/** One requirement of the license. */
export const requirementSchema = z.strictObject({
  id: name,
  label: z.string().min(1),
  kind: z.enum(ROW_KINDS),
  /** What is still to go when the row is short: "direct hours". */
  noun: z.string().optional(),
  unit: z.enum(UNITS).optional(),
  /** The parameter shown as required. */
  parameter: name.optional(),
  /** What the row asks for when it depends on what counts: the name of an owed-by-rate measure. */
  owed: name.optional(),
  /** The measure shown as counted. */
  counts: name.optional(),
  within: name.optional(),
  citation: z.string().nullable(),
  confidence: z.enum(CONFIDENCES),
  sourceUrl: z.string().nullable(),
  answer: answerSchema.optional(),
  /** What to ask when nothing in the record decides the row. */
  question: z.string().optional(),
  /** Why the row does not bear on the whole verdict. */
  notBinding: z.string().optional(),
  path: name.optional(),
  /** Binds people with this degree only. */
  forDegree: z.enum(DEGREES).optional(),
  effective: z.strictObject({ by: z.enum(ANCHORS), from: dateText.optional(), until: dateText.optional() }).optional(),
  superseded: z.string().optional(),
  conditions: conditionsSchema.optional(),
});

/** Every requirement of the license, in the order in which they are shown. */
export const requirementsSchema = z.array(requirementSchema).min(1);

/** One requirement. */
export type Requirement = z.infer<typeof requirementSchema>;
