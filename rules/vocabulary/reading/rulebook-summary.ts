import { z } from 'zod';
import { PROFESSIONS } from '../profession.ts';

/** How many requirements were read where. */
export const confidenceCountsSchema = z
  .object({ statute: z.int(), board: z.int(), secondary: z.int(), recall: z.int() })
  .meta({ id: 'ConfidenceCounts', description: 'How many requirements were read where.' });

/** How many requirements were read where. */
export type ConfidenceCounts = z.infer<typeof confidenceCountsSchema>;

/** One rulebook in a list. */
export const rulebookSummarySchema = z
  .object({
    license: z.string().meta({ description: 'State, hyphen, the board’s own abbreviation, for one `CA-LMFT`.' }),
    version: z.string(),
    sha256: z
      .string()
      .meta({ description: 'The hash of the rules; every evaluation carries the one that it was made under.' }),
    title: z.string(),
    jurisdiction: z.string().meta({ description: 'The two letters of the state.' }),
    state: z.string(),
    profession: z.enum(PROFESSIONS),
    board: z.string(),
    timeZone: z.string().meta({ description: 'The time zone in which the board keeps its office, as an IANA name.' }),
    readOn: z.string().meta({ format: 'date', description: 'The day on which the rules were last checked.' }),
    requirementCount: z.int(),
    confidences: confidenceCountsSchema,
  })
  .meta({ id: 'Rulebook' });

/** One rulebook in a list. */
export type RulebookSummary = z.infer<typeof rulebookSummarySchema>;
