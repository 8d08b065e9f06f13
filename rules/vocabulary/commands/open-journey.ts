import { z } from 'zod';
import { LICENSE_CODES } from '../license-code.ts';
import { idSchema } from './command.ts';

/** A director opens a supervisee's journey to a license. */
export const openJourneySchema = z.strictObject({
  superviseeId: idSchema,
  license: z.enum(LICENSE_CODES),
});

/** What opening a journey needs. */
export type OpenJourney = z.infer<typeof openJourneySchema>;
