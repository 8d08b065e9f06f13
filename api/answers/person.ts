import { z } from 'zod';
import { ROLES } from '../../rules/vocabulary/role.ts';
import { dateSchema, minutesSchema } from './moments.ts';

/** A person of the organization. */
export const personSchema = z
  .object({
    personId: z.string(),
    name: z.string(),
    email: z.string().nullable().meta({ description: 'Null where it is not the reader’s to know.' }),
    timeZone: z.string(),
    roles: z.array(z.enum(ROLES)),
    licenses: z.array(
      z.object({
        jurisdiction: z.string(),
        license: z.string(),
        number: z.string().nullable(),
        issuedOn: dateSchema,
        expiresOn: dateSchema.nullable(),
      }),
    ),
    supervisionTrainingMinutes: minutesSchema.nullable(),
    supervisionTrainedOn: dateSchema.nullable(),
    superviseeLimit: z.int().nullable(),
    load: z.int().nullable().meta({ description: 'Open journeys with a current agreement with this person.' }),
    exceptions: z.int().nullable().meta({ description: 'How many of them a director allowed beyond a limit.' }),
    absences: z.array(z.object({ from: dateSchema, until: dateSchema })),
    leaving: z.object({ departureId: z.string(), lastDayOn: dateSchema }).nullable(),
  })
  .meta({ id: 'Person' });
