import { z } from 'zod';
import { ROLES } from '../role.ts';
import { jurisdictionSchema, lineSchema, plainDateSchema } from './command.ts';

/** A license that a supervisor holds. */
export const supervisorLicenseSchema = z.strictObject({
  jurisdiction: jurisdictionSchema,
  license: lineSchema,
  number: lineSchema.optional(),
  issuedOn: plainDateSchema,
  expiresOn: plainDateSchema.optional(),
});

/** A director adds a person to the organization. */
export const addPersonSchema = z.strictObject({
  name: lineSchema,
  email: z.email().max(254),
  /** IANA name of the zone in which the person lives. */
  timeZone: z.string().refine((zone) => isTimeZone(zone), 'an IANA time zone, for one America/Chicago'),
  roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
  licenses: z.array(supervisorLicenseSchema).max(20).default([]),
  supervisionTrainingMinutes: z.int().min(0).optional(),
  supervisionTrainedOn: plainDateSchema.optional(),
  /** How many supervisees the person may carry under the organization's policy. */
  superviseeLimit: z.int().min(0).max(100).optional(),
  /** The mail address by which a provider reaches the person with a text message. */
  textAddress: z.email().max(254).optional(),
});

/** What adding a person needs. */
export type AddPerson = z.infer<typeof addPersonSchema>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
