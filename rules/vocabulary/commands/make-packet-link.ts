import { z } from 'zod';
import { MOST_REVIEW_DAYS, REVIEW_DAYS } from '../review.ts';
import { lineSchema } from './command.ts';

/** A director opens one packet to a reviewer of a board. */
export const makePacketLinkSchema = z.strictObject({
  reviewerName: lineSchema.meta({ description: 'Who at the board will read it.', example: 'Ada Reviewer' }),
  board: lineSchema.meta({ example: 'California Board of Behavioral Sciences' }),
  reviewerEmail: z
    .email()
    .max(254)
    .exactOptional()
    .meta({ description: 'Where the link is mailed; left out, whoever makes it hands it over.' }),
  days: z
    .int()
    .min(1)
    .max(MOST_REVIEW_DAYS)
    .default(REVIEW_DAYS)
    .meta({ description: 'After so many days it opens nothing any more.' }),
});

/** What opening a packet to a reviewer needs. */
export type MakePacketLink = z.infer<typeof makePacketLinkSchema>;
