import { z } from 'zod';
import { name } from '../names.ts';
import { ANCHORS } from '../parameter-schema.ts';
import { selectorSchema } from '../selector-schema.ts';

/** Figures about people and papers: supervisors, agreements, registrations, exams. */
export const people = [
  z.strictObject({ kind: z.literal('supervisors-at-once') }),
  /** How many different people gave supervision that counts. */
  z.strictObject({ kind: z.literal('supervisors'), category: name }),
  z.strictObject({ kind: z.literal('least-training'), category: name, least: name, exempt: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('agreement-delay') }),
  /** With `select`, asked for only where an entry that counts is meant by it; where none is, it is a yes. */
  z.strictObject({ kind: z.literal('registered'), select: selectorSchema.optional() }),
  /**
   * Passed when an exam has one of the names, or a name that holds all words of one of the lists;
   * with `within`, not longer before the application than that parameter (years or months);
   * with `before`, not later than that date of the person.
   */
  z.strictObject({
    kind: z.literal('exam'),
    names: z.array(z.string()).min(1),
    words: z.array(z.array(z.string()).min(1)).optional(),
    within: name.optional(),
    before: z.enum(ANCHORS).optional(),
  }),
] as const;
