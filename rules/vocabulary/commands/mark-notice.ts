import { z } from 'zod';
import { idSchema } from './command.ts';

/** The reader of a notice marks it as read or unread. */
export const markNoticeSchema = z.strictObject({ noticeId: idSchema });

/** Which notice is marked. */
export type MarkNotice = z.infer<typeof markNoticeSchema>;
