import { z } from 'zod';
import { commentSchema, idSchema, plainDateSchema } from './command.ts';

/** The supervisee or a supervisor proposes what to work on; the other one agrees. */
export const proposeGoalSchema = z.strictObject({
  supervisorId: idSchema,
  text: commentSchema,
  targetOn: plainDateSchema,
});

/** What proposing a goal needs. */
export type ProposeGoal = z.infer<typeof proposeGoalSchema>;

/** What becomes of a goal: agreed by the other side, reached, or let go. */
export const reviewGoalSchema = z.strictObject({
  goalId: idSchema,
  state: z.enum(['agreed', 'reached', 'dropped']),
});

/** What reviewing a goal needs. */
export type ReviewGoal = z.infer<typeof reviewGoalSchema>;
