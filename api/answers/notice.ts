import { z } from 'zod';
import { TONES } from '../../rules/vocabulary/ladder.ts';
import { instantSchema } from './moments.ts';

/** A notice that was sent. */
export const noticeSchema = z
  .object({
    noticeId: z.string(),
    journeyId: z.string().nullable(),
    recipientName: z.string(),
    subject: z.string(),
    text: z.string(),
    sentAt: instantSchema,
    readAt: instantSchema.nullable().meta({ description: 'When its reader marked it as read.' }),
    tone: z.enum(TONES),
  })
  .meta({ id: 'Notice' });
