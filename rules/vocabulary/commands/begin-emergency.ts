import { z } from 'zod';
import { EMERGENCY_MINUTES, MOST_EMERGENCY_MINUTES } from '../emergency.ts';
import { idSchema, textSchema } from './command.ts';

/** Somebody reads the record of one person in an emergency. */
export const beginEmergencySchema = z.strictObject({
  personId: idSchema.meta({ description: 'Whose record is needed.' }),
  reason: textSchema.trim().min(20).max(1000).meta({
    description: 'Why it cannot wait; the person, the directors and the administrators are told it at once.',
    example: 'Her supervisor is in the hospital and the board needs her hours today.',
  }),
  minutes: z.int().min(1).max(MOST_EMERGENCY_MINUTES).default(EMERGENCY_MINUTES),
});

/** What an emergency access needs. */
export type BeginEmergency = z.infer<typeof beginEmergencySchema>;
