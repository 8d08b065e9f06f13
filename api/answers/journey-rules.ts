import { z } from 'zod';
import { rulesComparisonSchema } from '../../rules/vocabulary/rules-comparison.ts';
import { instantSchema } from './moments.ts';

const rulesVersionSchema = z.object({ version: z.string(), sha256: z.string() }).meta({ id: 'RulesVersion' });

const adoptionSchema = z
  .object({
    at: instantSchema,
    actorName: z.string(),
    reason: z.string(),
    from: rulesVersionSchema,
    to: rulesVersionSchema,
  })
  .meta({ id: 'RulesAdoption' });

/** Under which rules a journey is counted, what others would change, and how it came to its own. */
export const journeyRulesSchema = z
  .object({
    license: z.string(),
    pinned: rulesVersionSchema.meta({ description: 'The rules under which the journey is counted.' }),
    present: rulesVersionSchema.meta({ description: 'The rules that new journeys to this license are pinned to.' }),
    earlier: z.array(rulesVersionSchema).meta({ description: 'Rules that it had before and may go back to.' }),
    compared: rulesVersionSchema.nullable().meta({ description: 'The other rules; null where none differ.' }),
    comparison: rulesComparisonSchema.nullable(),
    adoptions: z.array(adoptionSchema).meta({ description: 'Newest first.' }),
  })
  .meta({ id: 'JourneyRules' });

/** Under which rules a journey is counted, what others would change, and how it came to its own. */
export type JourneyRulesAnswer = z.infer<typeof journeyRulesSchema>;
