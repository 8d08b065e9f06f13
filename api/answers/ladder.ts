import { z } from 'zod';
import { ladderSchema } from '../../rules/vocabulary/ladder.ts';
import { OBLIGATION_KINDS } from '../../rules/vocabulary/obligation.ts';
import { instantSchema } from './moments.ts';

/** The reminders of a kind as they are sent. */
export const shownLadderSchema = z
  .object({
    kind: z.enum(OBLIGATION_KINDS),
    ladder: ladderSchema.meta({ description: 'The reminders as they are sent.' }),
    isOwn: z.boolean().meta({ description: 'Whether the organization made them stricter than the program.' }),
    objections: z
      .array(z.string())
      .readonly()
      .meta({ description: 'Why a ladder of the organization does not hold any more; empty where it holds.' }),
    history: z
      .array(
        z.object({
          policyId: z.string(),
          ladder: ladderSchema.nullable().meta({ description: 'Null where it went back to that of the program.' }),
          reason: z.string(),
          setAt: instantSchema,
          setByName: z.string(),
        }),
      )
      .readonly()
      .meta({ description: 'Every decision, the newest first.' }),
  })
  .meta({ id: 'Ladder' });
