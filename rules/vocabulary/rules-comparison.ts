import { z } from 'zod';
import { CONFIDENCES, VERDICTS } from './evaluation.ts';

const verdict = z.enum(VERDICTS);
const minutes = z.int().meta({ description: 'Whole minutes.' });
const both = <Value extends z.ZodType>(value: Value) => z.object({ before: value, after: value });
const sentence = z.string().meta({ description: 'In words for the person who asks.' });

/** How one requirement comes out under one edition of the rules. */
export const requirementFiguresSchema = z
  .object({
    verdict,
    binding: z.boolean(),
    required: z.number().nullable().meta({ description: 'In the unit of the requirement.' }),
    counted: z.number().nullable().meta({ description: 'In the unit of the requirement.' }),
    countedMinutes: minutes.nullable().meta({ description: 'The same in minutes where the unit is hours.' }),
    short: z.number().nullable(),
    lostMinutes: minutes.meta({ description: 'Minutes that do not count because of it.' }),
    citation: z.string().nullable(),
    confidence: z.enum(CONFIDENCES),
  })
  .meta({ id: 'RequirementFigures' });

/** How one requirement comes out under one edition of the rules. */
export type RequirementFigures = z.infer<typeof requirementFiguresSchema>;

/** One requirement that comes out differently. */
export const requirementChangeSchema = z
  .object({
    requirement: z.string(),
    label: z.string(),
    kind: z.string().nullable(),
    unit: z.string().nullable(),
    before: requirementFiguresSchema.nullable().meta({ description: 'Null where the rules did not have it.' }),
    after: requirementFiguresSchema.nullable().meta({ description: 'Null where the rules no longer have it.' }),
    sentence,
  })
  .meta({ id: 'RequirementChange' });

/** One requirement that comes out differently. */
export type RequirementChange = z.infer<typeof requirementChangeSchema>;

/** What other rules would change for one record on one day. */
export const rulesComparisonSchema = z
  .object({
    asOf: z.string().meta({ format: 'date' }),
    verdict: both(verdict),
    countedMinutes: both(minutes),
    lostMinutes: both(minutes),
    gainedMinutes: minutes.meta({ description: 'Minutes that would count more; below zero where fewer would.' }),
    sentence,
    changes: z.array(requirementChangeSchema).meta({ description: 'Those that bind first, the most lost first.' }),
  })
  .meta({ id: 'RulesComparison' });

/** What other rules would change for one record on one day. */
export type RulesComparison = z.infer<typeof rulesComparisonSchema>;
