import { z } from 'zod';

/** One worked case in words: what was worked, and what must come out. */
export const caseReadingSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    because: z.string(),
    asOf: z.string().meta({ format: 'date' }),
    person: z.array(z.string()).meta({ description: 'What differs from the person that all cases share.' }),
    log: z.array(z.string()),
    expects: z.array(z.string()),
  })
  .meta({ id: 'CaseReading' });

/** The worked cases of a license, and the person whom they share. */
export const casesReadingSchema = z.object({ person: z.array(z.string()), worked: z.array(caseReadingSchema) });

/** One worked case in words. */
export type CaseReading = z.infer<typeof caseReadingSchema>;

/** The worked cases of a license in words. */
export type CasesReading = z.infer<typeof casesReadingSchema>;
