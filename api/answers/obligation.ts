import { z } from 'zod';
import { CONFIDENCES } from '../../rules/vocabulary/evaluation.ts';
import { ENDS, RECIPIENTS } from '../../rules/vocabulary/ladder.ts';
import { OBLIGATION_KINDS } from '../../rules/vocabulary/obligation.ts';
import { dateSchema, instantSchema } from './moments.ts';

const answered = z.object({ at: instantSchema, byName: z.string(), reason: z.string() });
const personSchema = z.object({ personId: z.string(), name: z.string() });

/** Something that is open, with what people made of it. */
export const obligationAnswerSchema = z
  .object({
    obligationId: z.string(),
    kind: z.enum(OBLIGATION_KINDS),
    subjectId: z.string(),
    journeyId: z.string().nullable(),
    superviseeId: z.string().nullable(),
    superviseeName: z.string().nullable(),
    ownerId: z.string(),
    ownerName: z.string(),
    beganOn: dateSchema,
    dueOn: dateSchema.nullable(),
    sentence: z.string(),
    proposals: z.array(z.string()).readonly(),
    citation: z.string().nullable(),
    confidence: z.enum(CONFIDENCES).nullable(),
    nextAt: instantSchema.nullable().meta({ description: 'When somebody is told next; null when nobody is.' }),
    nextRecipient: z.enum(RECIPIENTS).nullable(),
    endedAt: instantSchema.nullable(),
    end: z.enum(ENDS).nullable().meta({ description: 'What it came to at the end of its reminders.' }),
    delegate: personSchema
      .extend({ at: instantSchema, byName: z.string(), reason: z.string().nullable() })
      .nullable()
      .meta({ description: 'Who took it over.' }),
    snooze: personSchema
      .extend({ until: dateSchema, reason: z.string() })
      .nullable()
      .meta({ description: 'Who is not reminded before a day.' }),
    lifted: answered.nullable(),
    decided: answered.extend({ decision: z.string() }).nullable(),
    snoozeUntil: dateSchema.nullable().meta({ description: 'The last day until which your reminders may rest.' }),
    takers: z.array(personSchema).readonly().meta({ description: 'Who may take it over.' }),
  })
  .meta({ id: 'Obligation' });

/** A page of what is open. */
export const obligationListSchema = z
  .object({ obligations: z.array(obligationAnswerSchema).readonly(), total: z.int(), page: z.int(), perPage: z.int() })
  .meta({ id: 'ObligationList' });
