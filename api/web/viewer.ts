import { type Ability, can } from '../../rules/vocabulary/abilities.ts';
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
  administrator: 'Program administrator',
  auditor: 'Auditor (reads only)',
};

/** Where people begin, the first that one may open. */
const HOMES: readonly { readonly ability: Ability; readonly href: string }[] = [
  { ability: 'read-cohort', href: '/cohort' },
  { ability: 'read-queue', href: '/queue' },
  { ability: 'log-hours', href: '/me' },
  { ability: 'keep-people', href: '/people' },
];

/** The page on which a person begins. */
export function homeOf(roles: readonly Role[]): string {
  return HOMES.find(({ ability }) => can(roles, ability))?.href ?? '/notices';
}
