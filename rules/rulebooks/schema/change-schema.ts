import { z } from 'zod';
import { name } from './names.ts';
import { datedValueSchema } from './parameter-schema.ts';

const fields = z.record(z.string(), z.unknown());

/** Fields that are taken away; what is not there cannot be. */
const without = z.array(z.string()).min(1).optional();

/**
 * One change to the rules, from a closed list: what a proposal, a version of other years and the other reading of a text
 * are made of. A number gets a dated value, and the value that stood open ends the day before; a row, a step, a category or
 * a measure gets other fields or loses some, is taken out, or is put in.
 */
export const changeSchema = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('value'), parameter: name, value: datedValueSchema }),
  z.strictObject({ change: z.literal('number'), parameter: name, is: fields }),
  z.strictObject({ change: z.literal('row'), requirement: name, set: fields, without }),
  z.strictObject({ change: z.literal('take-out-row'), requirement: name }),
  z.strictObject({ change: z.literal('put-in-row'), after: name, row: fields }),
  z.strictObject({ change: z.literal('step'), step: name, set: fields, without }),
  z.strictObject({ change: z.literal('take-out-step'), step: name }),
  z.strictObject({ change: z.literal('put-in-step'), after: name, step: fields }),
  z.strictObject({ change: z.literal('category'), category: name, is: fields }),
  z.strictObject({ change: z.literal('measure'), measure: name, is: fields }),
  z.strictObject({ change: z.literal('uncounted'), is: z.array(fields) }),
]);

/** One change to the rules. */
export type Change = z.infer<typeof changeSchema>;

/** The changes that make one set of rules of another. */
export const changesSchema = z.array(changeSchema).min(1);
