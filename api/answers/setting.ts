import { z } from 'zod';
import { dateSchema } from './moments.ts';

/** A place where hours are worked. */
export const settingSchema = z
  .object({
    settingId: z.string(),
    name: z.string(),
    jurisdiction: z.string(),
    kind: z.string().nullable(),
    clinical: z.boolean(),
    employment: z.string().nullable(),
    fingerprintedOn: dateSchema.nullable(),
  })
  .meta({ id: 'Setting' });
