import { z } from 'zod';
import { parsePlainDate } from './plain-date.ts';

/** What a requirement, or all of them, can come to; unknown is never taken for met. */
export const VERDICTS = ['met', 'unmet', 'unknown'] as const;

/** One verdict. */
export type Verdict = (typeof VERDICTS)[number];

/** Where a fact of law was read: the text itself, the board's page, somebody's guide, or memory only. */
export const CONFIDENCES = ['statute', 'board', 'secondary', 'recall'] as const;

/** How sure a requirement's source is. */
export type Confidence = (typeof CONFIDENCES)[number];

const citation = z.string().nullable();

/** One requirement of the license, as the record stands. Numbers are in the row's own unit. */
export const requirementRowSchema = z.object({
  id: z.string(),
  verdict: z.enum(VERDICTS),
  binding: z.boolean(),
  unit: z.string().optional(),
  required: z.number().nullable().optional(),
  counted: z.number().nullable().optional(),
  short: z.number().nullable().optional(),
  citation,
  confidence: z.enum(CONFIDENCES),
  explanation: z.string(),
  label: z.string().optional(),
  kind: z.string().optional(),
  within: z.string().optional(),
  noun: z.string().optional(),
  parameter: z.string().optional(),
  sourceUrl: z.string().nullable().optional(),
  /** Credited a week, in the row's own unit, over the last twelve weeks that have logs. */
  perWeek: z.number().optional(),
});

/** Minutes of an entry that no requirement credits, with the reason and, where there is one, the repair. */
export const lossSchema = z.object({
  minutes: z.int().min(1),
  requirement: z.string(),
  why: z.string(),
  citation,
  repair: z.string().optional(),
});

/** One entry of the log: minutes = counted + everything lost, always. */
export const ledgerRowSchema = z.object({
  entry: z.string(),
  minutes: z.int(),
  counted: z.int().min(0),
  lost: z.array(lossSchema),
});

/** What one license's rules say of one experience record on one date (evaluation/1). */
export const evaluationSchema = z.object({
  format: z.literal('evaluation/1'),
  license: z.string().regex(/^[A-Z]{2}-[A-Za-z-]+$/),
  rulebook: z.object({ version: z.string(), sha256: z.string() }),
  asOf: z.string().refine((text) => parsePlainDate(text) !== null),
  verdict: z.enum(VERDICTS),
  path: z.string().optional(),
  paths: z
    .array(z.object({ id: z.string(), label: z.string(), open: z.boolean(), verdict: z.enum(VERDICTS) }))
    .optional(),
  headline: z.string().optional(),
  requirements: z.array(requirementRowSchema),
  ledger: z.array(ledgerRowSchema),
  notes: z.array(z.string()).optional(),
});

/** An evaluation. */
export type Evaluation = z.infer<typeof evaluationSchema>;

/** One row of an evaluation. */
export type RequirementRow = z.infer<typeof requirementRowSchema>;

/** One row of the ledger. */
export type LedgerRow = z.infer<typeof ledgerRowSchema>;

/** Lost minutes of an entry. */
export type Loss = z.infer<typeof lossSchema>;
