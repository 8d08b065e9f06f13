import { z } from 'zod';
import { dateOrNull, sourcedShape } from './sourced.ts';

const dated = z
  .object({
    from: dateOrNull.meta({ description: 'The first day on which it stands; null where no first day is known.' }),
    until: dateOrNull.meta({ description: 'The last day on which it stands; null while it stands.' }),
    degree: z.enum(['master', 'doctorate']).nullable(),
    value: z
      .union([z.number(), z.string()])
      .meta({ description: 'In the unit of the number; a calendar date as text.' }),
    amount: z.string().meta({ description: 'The value with its unit, for one "1,250 hours".' }),
    sentence: z.string().meta({ description: 'The value and for whom it stands.' }),
    ...sourcedShape,
  })
  .meta({ id: 'NumberValue' });

/** A number of law with all its values, each with its dates and its source. */
export const numberReadingSchema = z
  .object({
    name: z.string(),
    label: z.string(),
    unit: z.string(),
    text: z.string().meta({ description: 'All its values in one phrase.' }),
    pickedBy: z.string().meta({ description: 'The date of the person that picks the value.' }),
    values: z.array(dated).min(1),
    requirements: z.array(z.string()).meta({ description: 'The ids of the requirements that speak of it.' }),
  })
  .meta({ id: 'NumberReading' });

/** A number of law in words. */
export type NumberReading = z.infer<typeof numberReadingSchema>;

/** One of its values. */
export type NumberValue = NumberReading['values'][number];
