import type { ErrorCode } from './errors.ts';
import { ROLES, type Role } from './role.ts';

/** Roles that reach everybody's hours: only a director gives and takes them. */
const REACHING: readonly Role[] = ['director', 'auditor'];

/** What is to be known before somebody's roles are changed. */
export interface RoleChange {
  /** The roles of whoever changes them. */
  readonly by: readonly Role[];
  readonly isOneself: boolean;
  readonly before: readonly Role[];
  readonly after: readonly Role[];
  /** How many other directors can sign in. */
  readonly otherDirectors: number;
  /** How many running agreements name the person as supervisor. */
  readonly agreements: number;
  /** How many journeys of the person's own are open. */
  readonly journeys: number;
}

/**
 * Why somebody's roles cannot be changed so; null where they can. Nobody gives themselves more, nobody gives away a reach that they
 * have not themselves, the last director stays, and whoever is named in what runs keeps the role for it.
 */
export function objectionToRoles(change: RoleChange): ErrorCode | null {
  const { by, isOneself, before, after, otherDirectors, agreements, journeys } = change;
  const given = ROLES.filter((role) => after.includes(role) && !before.includes(role));
  const taken = ROLES.filter((role) => before.includes(role) && !after.includes(role));
  if (isOneself && given.length > 0) return 'OWN_ROLES';
  if (!mayGive(by, [...given, ...taken])) return 'ROLE_BEYOND_OWN';
  if (taken.includes('director') && otherDirectors === 0) return 'LAST_DIRECTOR';
  if (agreements > 0 && losesSigning(before, after)) return 'ROLE_SUPERVISES';
  return journeys > 0 && taken.includes('supervisee') ? 'ROLE_IN_TRAINING' : null;
}

/** Whether somebody with these roles may give or take others: an administrator sees no hours, and so opens them to nobody. */
export function mayGive(by: readonly Role[], roles: readonly Role[]): boolean {
  return by.includes('director') || !roles.some((role) => REACHING.includes(role));
}

function losesSigning(before: readonly Role[], after: readonly Role[]): boolean {
  const signs = (roles: readonly Role[]) => roles.includes('supervisor') || roles.includes('lead');
  return signs(before) && !signs(after);
}
