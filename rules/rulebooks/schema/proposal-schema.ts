import { z } from 'zod';
import { name } from './names.ts';
import { datedValueSchema, dateText } from './parameter-schema.ts';

const fields = z.record(z.string(), z.unknown());

/**
 * One change that a proposal makes, from a closed list. A number gets a dated value, and the value that stood open ends
 * the day before; a row, a step, a category or a measure gets other fields, is taken out, or is put in.
 */
const changeSchema = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('value'), parameter: name, value: datedValueSchema }),
  z.strictObject({ change: z.literal('number'), parameter: name, is: fields }),
  z.strictObject({ change: z.literal('row'), requirement: name, set: fields }),
  z.strictObject({ change: z.literal('step'), step: name, set: fields }),
  z.strictObject({ change: z.literal('take-out-step'), step: name }),
  z.strictObject({ change: z.literal('put-in-step'), after: name, step: fields }),
  z.strictObject({ change: z.literal('category'), category: name, is: fields }),
  z.strictObject({ change: z.literal('measure'), measure: name, is: fields }),
]);

/** A change of law that may come: an overlay on a rulebook, with its source, that decides nothing until it is adopted. */
export const proposalSchema = z.strictObject({
  id: name,
  title: z.string().min(1),
  license: z.string().regex(/^[A-Z]{2}-[A-Za-z-]+$/),
  status: z.enum(['bill', 'proposed rule', 'adopted', 'what if']),
  source: z.string().nullable(),
  readOn: dateText,
  changes: z.array(changeSchema).min(1),
});

/** A proposed change of law. */
export type Proposal = z.infer<typeof proposalSchema>;

/** One change of a proposal. */
export type Change = Proposal['changes'][number];
