import { z } from 'zod';
import { instantSchema } from './moments.ts';

/** A link by which a packet was opened to a reviewer, as it is told; its secret is told once, when it is made. */
export const packetLinkSchema = z
  .object({
    linkId: z.string(),
    packetId: z.string(),
    reviewerName: z.string(),
    board: z.string(),
    reviewerEmail: z.string().nullable().meta({ description: 'Null where the link was handed over otherwise.' }),
    madeAt: instantSchema,
    madeByName: z.string(),
    endsAt: instantSchema.meta({ description: 'From then on it opens nothing.' }),
    endedAt: instantSchema.nullable().meta({ description: 'Null while nobody ended it.' }),
    works: z.boolean().meta({ description: 'Whether it opens the packet now.' }),
    visitCount: z.int().meta({ description: 'How often its reviewer looked at the packet or saved something of it.' }),
    visits: z
      .array(z.object({ at: instantSchema, operation: z.string() }))
      .meta({ description: 'The last twenty of them, the latest first.' }),
  })
  .meta({ id: 'PacketLink' });
