import { z } from 'zod';
import { CONFIDENCES } from '../vocabulary/evaluation.ts';
import { isLicenseCodeShape } from '../vocabulary/license-code.ts';
import { parsePlainDate } from '../vocabulary/plain-date.ts';

/** From which day of a record a deadline counts. */
export const DEADLINE_EVENTS = ['degree-awarded', 'registration-ends'] as const;

/** What on file shows that it was met. */
export const DONE_WHEN = ['registration-on-file', 'later-registration'] as const;

/** A day that the board of some licenses sets, and where it was read. */
export const deadlineSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    licenses: z.array(z.string().refine(isLicenseCodeShape, 'a license code')).min(1),
    event: z.enum(DEADLINE_EVENTS),
    /** Where a registration has no last day on file: the months that it lasts. */
    lifeMonths: z.int().positive().optional(),
    /** Whole days after the event; negative for before. */
    days: z.int().min(-400).max(400),
    doneWhen: z.enum(DONE_WHEN),
    owner: z.enum(['supervisee', 'supervisor']),
    /** What must be done, and what on file shows that it was. */
    what: z.string().min(1),
    citation: z.string().min(1),
    confidence: z.enum(CONFIDENCES),
    source: z.url().nullable(),
    checkedOn: z.string().refine((text) => parsePlainDate(text) !== null, 'a calendar date, YYYY-MM-DD'),
  })
  .refine(({ confidence, source }) => confidence === 'recall' || source !== null, {
    error: 'a source, unless it is only remembered',
  });

/** A day that the board of some licenses sets. */
export type Deadline = z.infer<typeof deadlineSchema>;
