import { z } from 'zod';
import { MEDIA } from '../activity.ts';
import { SUPERVISION_KINDS } from '../supervision-kind.ts';
import { sessionMinutesSchema } from './book-session.ts';
import { idSchema } from './command.ts';

/** The supervisor says who came to a session, and how it was really held; everybody else did not come. */
export const recordAttendanceSchema = z.strictObject({
  sessionId: idSchema,
  minutes: sessionMinutesSchema,
  medium: z.enum(MEDIA),
  /** The kind it turned out to be, where that is another than was booked. */
  kind: z.enum(SUPERVISION_KINDS).exactOptional(),
  /** The journeys of those who came. */
  present: z.array(idSchema).max(30),
});

/** What recording attendance needs. */
export type RecordAttendance = z.infer<typeof recordAttendanceSchema>;

/** The supervisor takes the attendance of a session back. */
export const undoAttendanceSchema = z.strictObject({ sessionId: idSchema });

/** What undoing attendance needs. */
export type UndoAttendance = z.infer<typeof undoAttendanceSchema>;
