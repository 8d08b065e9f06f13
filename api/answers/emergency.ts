import { z } from 'zod';
import { instantSchema } from './moments.ts';

/** An emergency access, as it is told. */
export const emergencySchema = z
  .object({
    emergencyId: z.string(),
    holderId: z.string(),
    holderName: z.string(),
    personId: z.string().meta({ description: 'Whose record was opened.' }),
    personName: z.string(),
    reason: z.string(),
    begunAt: instantSchema,
    endsAt: instantSchema.meta({ description: 'When it ended, or ends by itself.' }),
    endedByName: z.string().nullable().meta({ description: 'Who ended it before its time; null where nobody did.' }),
    holds: z.boolean().meta({ description: 'Whether it is in force now.' }),
    lookCount: z.int(),
    looks: z
      .array(z.object({ at: instantSchema, operation: z.string() }))
      .meta({ description: 'The last fifty things asked under it, the latest first.' }),
  })
  .meta({ id: 'Emergency' });
