import { z } from 'zod';
import { CONFIDENCES } from './evaluation.ts';

const day = z.string().meta({ format: 'date' });

/** One period of a recurring duty of a license, and whether it is done. */
export const dutyPeriodSchema = z
  .object({
    dutyId: z.string(),
    requirement: z.string(),
    kind: z.enum(['evaluation', 'report']),
    label: z.string(),
    owner: z.enum(['supervisor', 'supervisee']),
    from: day,
    until: day,
    dueOn: day,
    state: z.enum(['running', 'due', 'late', 'done', 'unverified']).meta({
      description: 'unverified: the rule is only remembered, so that nothing is late by it; ask the board.',
    }),
    citation: z.string().nullable(),
    confidence: z.enum(CONFIDENCES),
    sourceUrl: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'DutyPeriod' });

/** One period of a recurring duty of a license. */
export type DutyPeriod = z.infer<typeof dutyPeriodSchema>;

/** What is known of a journey when its recurring duties are looked at. */
export interface DutyFacts {
  readonly license: string;
  /** The first day of the first agreement; null while there is none. */
  readonly agreementOn: string | null;
  /** The board's first approval of an agreement; null while there is none. */
  readonly approvedOn: string | null;
  /** What was recorded for which period. */
  readonly done: readonly { readonly dutyId: string | null; readonly until: string }[];
  /** The last day that is looked at: today, or the day the journey ended. */
  readonly today: string;
}
