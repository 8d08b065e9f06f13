import { z } from 'zod';
import { idSchema } from './command.ts';

/** The supervisor named on a weekly log signs exactly the content that was shown. */
export const signWeekSchema = z.strictObject({
  weeklyLogId: idSchema,
  /** The SHA-256 of the content that was shown, 64 hexadecimal digits. */
  contentSha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
});

/** What signing a weekly log needs. */
export type SignWeek = z.infer<typeof signWeekSchema>;
