import { z } from 'zod';
import { stepReadingSchema } from './counting-reading.ts';
import { numberReadingSchema } from './number-reading.ts';
import { dateOrNull, referenceSchema, sourcedShape } from './sourced.ts';

/** One requirement of a license in plain words, with everything that bears on it. */
export const requirementReadingSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    kind: z.string(),
    demands: z.array(z.string()).meta({ description: 'What it asks for, in one or two sentences.' }),
    metWhen: z.string().nullable().meta({ description: 'The comparisons that decide it; null where nothing does.' }),
    unit: z.string().nullable(),
    binds: z.boolean().meta({ description: 'Whether it bears on the whole verdict.' }),
    binding: z.string().meta({ description: 'Whom it binds, or why it binds nobody.' }),
    within: referenceSchema.nullable().meta({ description: 'The requirement whose hours it is a part of.' }),
    path: referenceSchema.nullable(),
    question: z.string().nullable().meta({ description: 'What is asked where no log can show it.' }),
    answeredBy: z.string().nullable().meta({ description: 'How an answer decides it.' }),
    measured: z.array(z.string()).meta({ description: 'The figures that are measured for it.' }),
    steps: z.array(stepReadingSchema).meta({ description: 'The steps that book lost hours to it, in their order.' }),
    numbers: z.array(numberReadingSchema).meta({ description: 'Every number that the sentences above name.' }),
    ...sourcedShape,
    readOn: dateOrNull.meta({ description: 'The day on which it was last read; null where it is only remembered.' }),
    href: z.string().meta({ description: 'The page of this requirement.' }),
  })
  .meta({ id: 'RequirementReading' });

/** One requirement in plain words. */
export type RequirementReading = z.infer<typeof requirementReadingSchema>;
