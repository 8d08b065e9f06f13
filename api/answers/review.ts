import { z } from 'zod';
import { SIGNED_KINDS } from '../../rules/vocabulary/signing/signed-kind.ts';
import { dateSchema, instantSchema } from './moments.ts';

/** The one packet that is open to a reviewer, and what came of checking it just now. */
export const reviewSchema = z
  .object({
    reviewerName: z.string(),
    board: z.string(),
    endsAt: instantSchema.meta({ description: 'From then on the link opens nothing.' }),
    organizationName: z.string(),
    superviseeName: z.string(),
    license: z.string(),
    assembledAt: instantSchema,
    pages: z.int(),
    filedOn: dateSchema.nullable().meta({ description: 'Null while it is not filed.' }),
    reopenedSince: z.int().meta({ description: 'Weeks in it that were reopened since it was assembled.' }),
    file: z.object({
      sha256: z.string().meta({ description: 'SHA-256 of the PDF.' }),
      isWhole: z.boolean().meta({ description: 'Whether the file that is kept gives this hash.' }),
      isAudited: z.boolean().meta({ description: 'Whether the audit trail has this hash of it.' }),
    }),
    rulebook: z.object({ version: z.string(), sha256: z.string() }),
    signatures: z.object({
      checked: z.int().meta({ description: 'Signatures given here until it was assembled.' }),
      onPaper: z.int().meta({ description: 'Signatures on paper that were brought in.' }),
      voided: z.int().meta({ description: 'Of both: void since, because what they bound was corrected.' }),
      faults: z
        .array(z.object({ kind: z.enum(SIGNED_KINDS), version: z.int(), sentence: z.string() }))
        .meta({ description: 'Those that are not what was signed; none where all are.' }),
    }),
  })
  .meta({ id: 'Review' });

/** What a reviewer is told of the packet. */
export type Review = z.infer<typeof reviewSchema>;
