import { z } from 'zod';
import { ACCESS_KINDS, ACCESS_MEANS } from '../../rules/vocabulary/access.ts';
import { instantSchema } from './moments.ts';

/** An entry of the log of access, as it is told. */
export const accessSchema = z
  .object({
    entryId: z.string(),
    sequence: z.int().meta({ description: 'The number in the organization, from 1.' }),
    at: instantSchema,
    kind: z.enum(ACCESS_KINDS),
    actorId: z.string().nullable(),
    actorName: z
      .string()
      .nullable()
      .meta({ description: 'Of a reviewer with the board, who is no person of the organization.' }),
    means: z.enum(ACCESS_MEANS),
    operation: z.string().meta({ description: 'The id of an operation, or `page` and an address.' }),
    people: z.int().meta({ description: 'How many people it was about.' }),
    names: z.array(z.string()).meta({ description: 'The names of the first three of them.' }),
    code: z.string().nullable().meta({ description: 'The code of a refusal.' }),
    address: z
      .string()
      .nullable()
      .meta({ description: 'The network address; told only to whoever reads the log as a whole.' }),
    device: z.string().nullable(),
    emergencyId: z.string().nullable().meta({ description: 'The emergency access that was in force.' }),
  })
  .meta({ id: 'AccessEntry' });
