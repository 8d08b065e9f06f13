import type { Role } from '../../rules/vocabulary/role.ts';

/** The signed-in person as the pages know them. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** IANA name; every time on a page is in this zone. */
  readonly timeZone: string;
  /** Whether this is the demo, where one steps into people. */
  readonly demo: boolean;
}

/** The word for each role on the pages. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  supervisee: 'Supervisee',
  supervisor: 'Supervisor',
  lead: 'Lead supervisor',
  director: 'Clinical director',
};

/** The page on which a person begins. */
export function homeOf(roles: readonly Role[]): string {
  if (roles.includes('director')) return '/cohort';
  return roles.includes('supervisor') ? '/queue' : '/me';
}
