import { z } from 'zod';
import { PHASES } from '../../rules/vocabulary/phase.ts';

/** The answer to an accepted command. */
export const receiptSchema = z
  .object({
    subjectId: z.string().meta({ description: 'What was made or changed.' }),
    sentence: z.string().meta({ description: 'One sentence for the person who acted.' }),
    recordedAt: z.string().meta({ format: 'date-time' }),
    madeIds: z.array(z.string()).exactOptional().meta({ description: 'Other rows made by the same command.' }),
    phase: z.enum(PHASES).exactOptional(),
  })
  .meta({ id: 'Receipt', description: 'The answer to an accepted command; repeating it with its key repeats this.' });
