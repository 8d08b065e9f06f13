import { z } from 'zod';
import { lineSchema } from './command.ts';

/** Somebody agrees to sign electronically, under exactly the text that was shown. */
export const giveConsentSchema = z.strictObject({
  /** The version of the text that was shown. */
  version: lineSchema,
});

/** What agreeing to sign electronically needs. */
export type GiveConsent = z.infer<typeof giveConsentSchema>;
