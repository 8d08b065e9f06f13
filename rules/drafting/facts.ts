import { z } from 'zod';
import { CONFIDENCES } from '../vocabulary/evaluation.ts';

/** What kinds of fact a facts file holds; a rough word, and where it contradicts the note, the note is right. */
export const FACT_KINDS = [
  'minHours',
  'supervisionMinHours',
  'maxHours',
  'periodCap',
  'minDuration',
  'maxDuration',
  'supervisionRatio',
  'supervisionMode',
  'supervisionGroupCap',
  'supervisorCredential',
  'registration',
  'degree',
  'coursework',
  'exam',
  'evaluation',
  'application',
] as const;

const amount = z.number().optional();
const word = z.string().optional();
const other = z.object({ value: amount, until: word, period: word, perHours: amount }).loose();

/** One fact about a license. Only the fields that drafting reads are named; others are left to the author. */
export const factSchema = z
  .object({
    id: z.string(),
    kind: z.enum(FACT_KINDS),
    value: z.number().nullish(),
    unit: z.string().nullish(),
    category: z.string(),
    note: z.string(),
    citation: z.string().nullable(),
    sourceUrl: z.string().nullable(),
    confidence: z.enum(CONFIDENCES),
    effectiveFrom: word,
    effectiveTo: word,
    path: word,
    degree: word,
    within: word,
    period: word,
    perHours: amount,
    status: word,
    shape: word,
    scope: word,
    bound: word,
    anchor: word,
    measuredFrom: word,
    direction: word,
    condition: word,
    conditional: word,
    otherLicense: word,
    alternativeTo: word,
    superseded: z.boolean().optional(),
    mandatory: z.boolean().optional(),
    operational: z.boolean().optional(),
    proposed: z.boolean().optional(),
    unitDefinition: z.boolean().optional(),
    separateCredential: z.boolean().optional(),
    insideTotal: z.boolean().optional(),
    averaging: z.boolean().optional(),
    perExperienceYear: z.boolean().optional(),
    remoteAllowed: z.boolean().nullish(),
    audioOnly: z.boolean().optional(),
    groupInPersonOnly: z.boolean().optional(),
    groupInPerson: z.boolean().optional(),
    firstMeetingInPerson: z.boolean().optional(),
    windowExtends: z.boolean().optional(),
    effect: word,
    previous: other.optional(),
    before: other.optional(),
    after: other.optional(),
    floor: other.optional(),
    alternative: z.union([other, z.string()]).optional(),
    anyOf: z.array(z.string()).optional(),
    members: z.array(z.string()).optional(),
    includes: z.array(z.string()).optional(),
    composedOf: z.array(z.string()).optional(),
    doctoral: amount,
    doctorate: amount,
    individualMin: amount,
    individualPerPeriod: amount,
    groupMax: amount,
    groupSize: amount,
    groupMin: amount,
    max: amount,
    min: amount,
    maxYears: z.number().nullish(),
    minMonths: amount,
    maxNumerator: amount,
    trainingHours: amount,
    withinYears: amount,
    outOfYears: amount,
    lookbackYears: amount,
    maxGapClientHours: amount,
    minPerPeriod: amount,
    minWeeklyHours: amount,
    minSessionMinutes: amount,
    threshold: amount,
    aboveValue: amount,
    tierOverDirectHours: amount,
    tierNumerator: amount,
    groupPerIndividual: amount,
    maxRemotePercent: amount,
    maxRemoteHours: amount,
    maxAudioHours: amount,
    minInPersonPercent: amount,
    perCategory: word,
    base: word,
    parentCategory: word,
  })
  .loose();

/** One fact. */
export type Fact = z.infer<typeof factSchema>;

/** What is known of one license, in our own words: material for a rulebook, not a rulebook. */
export const factsSchema = z
  .object({
    jurisdiction: z.string().regex(/^[A-Z]{2}$/),
    profession: z.enum(['mft', 'counselor', 'social-work']),
    license: z.string(),
    licenseName: z.string(),
    associateCredential: z.string().nullable(),
    board: z.string(),
    asOf: z.string(),
    requirements: z.array(factSchema).min(1),
    openQuestions: z.array(z.string()).default([]),
  })
  .loose();

/** A facts file. */
export type FactsFile = z.infer<typeof factsSchema>;
