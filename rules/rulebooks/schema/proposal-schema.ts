import { z } from 'zod';
import { changesSchema } from './change-schema.ts';
import { name } from './names.ts';
import { dateText } from './parameter-schema.ts';

/** A change of law that may come: an overlay on a rulebook, with its source, that decides nothing until it is adopted. */
export const proposalSchema = z.strictObject({
  id: name,
  title: z.string().min(1),
  license: z.string().regex(/^[A-Z]{2}-[A-Za-z-]+$/),
  status: z.enum(['bill', 'proposed rule', 'adopted', 'what if']),
  source: z.string().nullable(),
  readOn: dateText,
  changes: changesSchema,
});

/** A proposed change of law. */
export type Proposal = z.infer<typeof proposalSchema>;
