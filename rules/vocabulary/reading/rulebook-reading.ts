import { z } from 'zod';
import { casesReadingSchema } from './case-reading.ts';
import { countingReadingSchema } from './counting-reading.ts';
import { numberReadingSchema } from './number-reading.ts';
import { requirementReadingSchema } from './requirement-reading.ts';
import { rulebookSummarySchema } from './rulebook-summary.ts';
import { referenceSchema } from './sourced.ts';

const open = z.object({
  requirement: referenceSchema.nullable().meta({ description: 'The requirement it is about, where it is about one.' }),
  sentence: z.string(),
});

const change = z.object({
  on: z.string().meta({ format: 'date' }),
  sentence: z.string(),
  citation: z.string().nullable(),
});

/** One rulebook whole, in plain words. */
export const rulebookReadingSchema = rulebookSummarySchema
  .extend({
    forWhom: z.array(z.string()).meta({ description: 'Who the rules are for, and which version stands for whom.' }),
    headline: referenceSchema.meta({ description: 'The requirement by which progress is told.' }),
    paths: z.array(z.object({ id: z.string(), label: z.string(), sentence: z.string() })),
    elections: z
      .array(z.object({ id: z.string(), label: z.string(), sentence: z.string(), citation: z.string() }))
      .meta({ description: 'Choices that the law leaves to the person, such as the former rules.' }),
    requirements: z.array(requirementReadingSchema),
    numbers: z.array(numberReadingSchema),
    counting: countingReadingSchema,
    readings: z.array(
      z.object({
        id: z.string(),
        takes: z.string(),
        instead: z.string().nullable().meta({ description: 'The other reading of the same text, where there is one.' }),
        ask: z
          .object({ command: z.string(), changes: z.array(z.string()) })
          .nullable()
          .meta({
            description:
              'What to type to be counted by the other reading, and what it changes; null where it cannot be counted.',
          }),
      }),
    ),
    notes: z.array(z.string()),
    open: z.array(open).meta({ description: 'What is not settled.' }),
    history: z.array(change).meta({ description: 'Dated values, rules and versions, the newest first.' }),
    sources: z.array(z.object({ title: z.string(), url: z.string().nullable() })),
    cases: casesReadingSchema,
  })
  .meta({ id: 'RulebookReading' });

/** One rulebook in plain words. */
export type RulebookReading = z.infer<typeof rulebookReadingSchema>;
