import { z } from 'zod';
import { CONFIDENCES } from '../../rules/vocabulary/evaluation.ts';
import { KIT_ACTS, KIT_KINDS } from '../../rules/vocabulary/leaver-kit.ts';
import { dateSchema } from './moments.ts';

const itemSchema = z.object({
  key: z.string(),
  kind: z.enum(KIT_KINDS),
  name: z.string(),
  supervisorId: z.string().nullable(),
  supervisorName: z.string().nullable(),
  settingName: z.string().nullable(),
  who: z.enum(['supervisee', 'supervisor', 'director']),
  act: z.enum(KIT_ACTS),
  byOn: dateSchema,
  boardDueOn: dateSchema.nullable().meta({ description: 'The day that the board sets; null where none was read.' }),
  done: z.boolean(),
  counts: z.boolean().meta({ description: 'Whether it keeps the list open; what is only remembered does not.' }),
  unsure: z.boolean().meta({ description: 'Whether the board needs it here is not on record.' }),
  signature: z.enum(['wet', 'electronic', 'either', 'none']).nullable(),
  citation: z.string().nullable(),
  confidence: z.enum(CONFIDENCES).nullable(),
  source: z.string().nullable(),
  checkedOn: dateSchema.nullable(),
});

/** Somebody who leaves, and for each journey that it concerns everything to be done. */
export const departureSchema = z
  .object({
    departureId: z.string(),
    personId: z.string(),
    personName: z.string(),
    lastDayOn: dateSchema,
    journeys: z.array(
      z.object({
        journeyId: z.string(),
        license: z.string(),
        superviseeName: z.string(),
        kit: z.object({
          lastDayOn: dateSchema,
          items: z.array(itemSchema),
          open: z.int(),
          general: z.boolean(),
          ask: z.string().nullable(),
        }),
      }),
    ),
  })
  .meta({ id: 'Departure' });

/** Somebody who leaves, as it is shown. */
export type ShownDeparture = z.infer<typeof departureSchema>;
