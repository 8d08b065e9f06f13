import { z } from 'zod';
import { CONFIDENCES } from '../vocabulary/evaluation.ts';
import { isLicenseCodeShape } from '../vocabulary/license-code.ts';
import { parsePlainDate } from '../vocabulary/plain-date.ts';

/** What a board wants when supervision comes to an end because somebody leaves, and where it was read. */
export const departureNoticeSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    licenses: z.array(z.string().refine(isLicenseCodeShape, 'a license code')).min(1),
    /** Who has to leave for it to be wanted. */
    leaver: z.array(z.enum(['supervisor', 'supervisee'])).min(1),
    /** Who gives or sends it. */
    who: z.enum(['supervisor', 'supervisee']),
    /** Whole days after the last day, negative for before; left out where no text was read that sets a day. */
    days: z.int().min(-400).max(400).optional(),
    name: z.string().min(1),
    citation: z.string().min(1),
    confidence: z.enum(CONFIDENCES),
    source: z.url().nullable(),
    checkedOn: z.string().refine((text) => parsePlainDate(text) !== null, 'a calendar date, YYYY-MM-DD'),
  })
  .refine(({ confidence, source }) => confidence === 'recall' || source !== null, {
    error: 'a source, unless it is only remembered',
  });

/** What a board wants when supervision comes to an end because somebody leaves. */
export type DepartureNotice = z.infer<typeof departureNoticeSchema>;
