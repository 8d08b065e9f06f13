import { z } from 'zod';
import { instantSchema } from './moments.ts';

/** A notice that was sent. */
export const noticeSchema = z
  .object({
    noticeId: z.string(),
    journeyId: z.string(),
    recipientName: z.string(),
    subject: z.string(),
    text: z.string(),
    sentAt: instantSchema,
    tone: z.enum(['reminder', 'escalation', 'decision']),
  })
  .meta({ id: 'Notice' });
