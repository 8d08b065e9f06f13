import { z } from 'zod';
import { ROLES } from '../role.ts';
import { commentSchema, idSchema } from './command.ts';

/** Somebody's roles are changed to these, and it is said why. */
export const changeRolesSchema = z.strictObject({
  personId: idSchema,
  roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
  reason: commentSchema,
});

/** Whose roles become which, and why. */
export type ChangeRoles = z.infer<typeof changeRolesSchema>;
