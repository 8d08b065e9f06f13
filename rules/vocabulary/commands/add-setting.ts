import { z } from 'zod';
import { jurisdictionSchema, lineSchema, plainDateSchema } from './command.ts';

/** A director adds a place where hours are worked. */
export const addSettingSchema = z.strictObject({
  name: lineSchema,
  jurisdiction: jurisdictionSchema,
  kind: z.enum(['exempt', 'non-exempt', 'private-practice', 'hospital', 'community-mental-health', 'school', 'other']),
  clinical: z.boolean().default(true),
  employment: z.enum(['employee', 'volunteer', 'contractor']).default('employee'),
  fingerprintedOn: plainDateSchema.optional(),
});

/** What adding a setting needs. */
export type AddSetting = z.infer<typeof addSettingSchema>;
