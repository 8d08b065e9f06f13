import { z } from 'zod';
import { CONFIDENCES } from '../vocabulary/evaluation.ts';
import { LICENSE_CODES } from '../vocabulary/license-code.ts';

const text = z.string().min(1);
const countedFrom = z.union([z.enum(['agreement', 'approval', 'calendar']), z.string().regex(/^\d{2}-\d{2}$/)]);

/** Something that comes back every so many months under a license. */
export const dutySchema = z
  .strictObject({
    license: z.enum(LICENSE_CODES),
    id: text,
    /** The row of the rulebook that asks for it. */
    requirement: text,
    kind: z.enum(['evaluation', 'report']),
    label: text,
    owner: z.enum(['supervisor', 'supervisee']),
    everyMonths: z.int().min(1).max(24),
    countedFrom,
    /** Days after the end of a period within which it is in time. */
    graceDays: z.int().min(0).max(366),
    citation: text.nullable(),
    confidence: z.enum(CONFIDENCES),
    sourceUrl: z.url().nullable(),
    note: text.optional(),
  })
  .refine(
    ({ confidence, citation, sourceUrl }) => confidence === 'recall' || (citation !== null && sourceUrl !== null),
    'whatever is not only remembered names its citation and source',
  );

/** Something that comes back every so many months under a license. */
export type Duty = z.infer<typeof dutySchema>;

/** All duties; one license has one id once. */
export const dutiesSchema = z
  .array(dutySchema)
  .refine((duties) => new Set(duties.map(({ license, id }) => `${license}/${id}`)).size === duties.length, 'each once');
