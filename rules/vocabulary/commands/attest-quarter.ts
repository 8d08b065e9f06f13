import { z } from 'zod';
import { parseQuarter, type Quarter } from '../quarter.ts';
import { idSchema } from './command.ts';
import { rulesSha256Schema } from './adopt-rules.ts';

/** A quarter in a request. */
const quarterSchema = z
  .string()
  .refine((text) => parseQuarter(text) !== null, 'a quarter, for one 2026-Q3')
  .transform((text) => text as Quarter)
  .meta({ example: '2026-Q3' });

/** The supervisor attests exactly the totals of a quarter that were shown. */
export const attestQuarterSchema = z.strictObject({
  settingId: idSchema,
  quarter: quarterSchema,
  /** The SHA-256 of the content that was shown, 64 hexadecimal digits. */
  contentSha256: rulesSha256Schema,
});

/** What attesting a quarter needs. */
export type AttestQuarter = z.infer<typeof attestQuarterSchema>;
