import { z } from 'zod';
import { CONFIDENCES } from './evaluation.ts';
import { type PlainDate, parsePlainDate } from './plain-date.ts';

/** What must be in order before hours count, in the order in which it is usually obtained. */
export const GATE_ITEMS = [
  'degree',
  'registration',
  'grace',
  'setting',
  'employment',
  'conflict',
  'load',
  'agreement',
  'approval',
  'supervisor',
  'training',
  'other',
] as const;

/** How one condition stands: kept, under way, not there, or nobody can say from what is on file. */
export const GATE_STATES = ['done', 'waiting', 'missing', 'unknown'] as const;

const dateSchema = z
  .string()
  .refine((text) => parsePlainDate(text) !== null)
  .meta({ format: 'date' }) as unknown as z.ZodType<PlainDate, PlainDate>;

/** One condition before hours count, and what to do while it is not kept. */
export const gateItemSchema = z.object({
  id: z.enum(GATE_ITEMS),
  label: z.string(),
  state: z.enum(GATE_STATES),
  /** Whether hours wait for it. What does not block is owed all the same. */
  blocks: z.boolean(),
  done: z.boolean(),
  /** The day from which it is kept, has been kept, or on which it ends; null where no day can be told. */
  on: dateSchema.nullable(),
  /** The last day on which it can still be done without losing hours. */
  dueOn: dateSchema.nullable(),
  /** A sentence: why it stands so. */
  why: z.string().nullable(),
  /** Null when nothing is to be done. */
  next: z.string().nullable(),
  requirement: z.string().nullable(),
  citation: z.string().nullable(),
  confidence: z.enum(CONFIDENCES).nullable(),
});

/** What stands between one supervisor at one setting and hours that count. */
export const pairGateSchema = z.object({
  supervisor: z.string(),
  supervisorName: z.string(),
  setting: z.string(),
  settingName: z.string(),
  /** The first day the agreement covers. */
  from: dateSchema,
  /** The last day the agreement covers; null while it has no end. */
  until: dateSchema.nullable(),
  /** Whether an hour worked today under this supervisor at this setting counts. */
  open: z.boolean(),
  /** The day on which counting opened, or opens next when it is closed; null when no day can be told. */
  countsFrom: dateSchema.nullable(),
  /** The sentence: on which day hours count, or why nothing counts yet. */
  sentence: z.string(),
  items: z.array(gateItemSchema),
});

/** When hours begin to count for one person, and what is in the way. */
export const gateSchema = z.object({
  asOf: dateSchema,
  /** Whether an hour worked today counts under at least one supervisor. */
  mayCount: z.boolean(),
  /** The first day on which an hour counts under anybody; null when no day can be told. */
  countsFrom: dateSchema.nullable(),
  /** The sentence that sums it up. */
  sentence: z.string(),
  /** Of the pair that opened or opens first: what is in the way comes in the order somebody would do it. */
  items: z.array(gateItemSchema),
  pairs: z.array(pairGateSchema),
});

/** One condition before hours count. */
export type GateItem = z.infer<typeof gateItemSchema>;

/** The gate of one supervisor at one setting. */
export type PairGate = z.infer<typeof pairGateSchema>;

/** The gate of one journey. */
export type Gate = z.infer<typeof gateSchema>;
