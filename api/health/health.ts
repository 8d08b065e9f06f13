import { z } from 'zod';

/** How one part is doing, and a sentence about it where there is something to say. */
export const partHealthSchema = z.object({
  state: z.enum(['up', 'down', 'off']),
  note: z.string().nullable(),
});

/** How the whole is doing, part by part. `off` is a part that is not set up and not needed. */
export const healthSchema = z.object({
  status: z.enum(['up', 'down']),
  checkedAt: z.iso.datetime(),
  parts: z.object({
    database: partHealthSchema,
    temporal: partHealthSchema,
    worker: partHealthSchema,
    mail: partHealthSchema,
    /** Whether what Temporal keeps is encrypted. */
    encryption: partHealthSchema,
  }),
});

/** How one part is doing. */
export type PartHealth = z.infer<typeof partHealthSchema>;

/** How the whole is doing. */
export type Health = z.infer<typeof healthSchema>;
