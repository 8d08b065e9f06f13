import { ROLES, type Role } from './role.ts';

/**
 * Whoever may do something: by a role; as a reviewer of a board, who is nobody of the organization and holds a link; or in an
 * emergency, who reads the record of one person for a while.
 */
export type Holder = Role | 'board-reviewer' | 'emergency';

/** All of them, in the order in which they are shown. */
export const HOLDERS = [...ROLES, 'board-reviewer', 'emergency'] as const satisfies readonly Holder[];

/**
 * How far an ability goes: what is one's own, what one supervises as well, everything of the organization, or the one thing
 * that was opened.
 */
export type Reach = 'own' | 'supervised' | 'all' | 'one';

type Row = Partial<Readonly<Record<Holder, Reach>>>;

const everybody = { supervisee: 'own', supervisor: 'own', lead: 'own', director: 'own', administrator: 'own' } as const;
const signers = { supervisor: 'supervised', lead: 'supervised' } as const;
const directors = { director: 'all' } as const;
const keepers = { director: 'all', administrator: 'all' } as const;
const overseers = { director: 'all', auditor: 'all' } as const;

/** Who may do what, and how far. What is not named here nobody may do. */
export const ABILITIES = {
  // Reading.
  'read-journeys': { supervisee: 'own', ...signers, ...overseers, emergency: 'one' },
  'read-departures': { supervisee: 'own', ...signers, ...overseers },
  'compare-rules': { supervisee: 'own', ...overseers },
  'read-cohort': overseers,
  'read-own-tasks': { ...everybody, auditor: 'own' },
  'read-all-tasks': overseers,
  'read-directory': { ...everybody, auditor: 'own' },
  'read-people': { ...keepers, auditor: 'all' },
  'read-settings': { ...keepers, auditor: 'all' },
  'read-ladders': { ...keepers, auditor: 'all' },
  'read-rollouts': overseers,
  'read-fleet-runs': { ...keepers, auditor: 'all' },
  'read-queue': signers,
  'read-access': { ...everybody, ...overseers, administrator: 'all' },
  'export-access': { ...overseers, administrator: 'all' },

  // One's own desk.
  'answer-tasks': everybody,
  'keep-inbox': everybody,
  'keep-calendar': everybody,
  'keep-own-sign-ins': { ...everybody, auditor: 'own' },
  'keep-own-tokens': { ...everybody, auditor: 'own' },

  // Hours, and what supervisors put their license under.
  'log-hours': { supervisee: 'own' },
  'amend-hours': { supervisee: 'own', ...signers, ...directors },
  'consent-to-sign': { supervisor: 'own', lead: 'own' },
  'sign-hours': signers,
  'sign-agreements': signers,
  'attest-quarters': signers,
  'evaluate-supervisees': signers,
  'agree-goals': { supervisee: 'own', ...signers },
  'arrange-supervision': { supervisee: 'own', ...signers, ...directors },
  'record-attendance': signers,

  // Journeys, and what is decided about them.
  'open-journeys': directors,
  'record-facts': { supervisee: 'own', ...directors },
  'propose-agreements': { supervisee: 'own', ...directors },
  'end-agreements': directors,
  'exceed-limits': directors,
  'adopt-rules': directors,
  'collect-packet': { supervisee: 'own', ...signers, ...directors },
  'waive-packet-items': directors,

  // Documents: of a journey, of what it says about pay and grades, and of staff.
  'read-documents': { supervisee: 'own', ...signers, ...overseers, emergency: 'one' },
  'file-documents': { supervisee: 'own', ...signers, ...directors },
  'read-private-documents': { supervisee: 'own', ...overseers },
  'file-private-documents': { supervisee: 'own', ...directors },
  'read-staff-documents': { supervisor: 'own', lead: 'own', ...keepers, auditor: 'all' },
  'file-staff-documents': { supervisor: 'own', lead: 'own', ...keepers },

  'file-with-board': directors,

  // The record of one person in an emergency, for those whose roles do not reach it.
  'break-glass': { lead: 'all', administrator: 'all' },
  'end-emergencies': { lead: 'own', administrator: 'own', ...directors },
  'read-emergencies': overseers,

  // One packet, opened to a reviewer of a board by a link.
  'share-packets': directors,
  'review-packet': { 'board-reviewer': 'one' },

  'decide-tasks': directors,
  'restrict-licenses': directors,

  // Everything that is kept of somebody, to be taken away.
  'export-person': { ...everybody, auditor: 'own', director: 'all' },

  // The organization.
  'keep-people': keepers,
  'keep-access': keepers,
  'keep-settings': keepers,
  'keep-ladders': keepers,
  'run-fleet-jobs': keepers,
} as const satisfies Readonly<Record<string, Row>>;

/** One thing that somebody may be able to do. */
export type Ability = keyof typeof ABILITIES;

/** Whom something concerns: whose hours they are, and who supervises them. */
export interface Concerned {
  readonly superviseeId: string;
  readonly supervisorIds: readonly string[];
}

/** Whether people of these roles may do something at all. */
export function can(roles: readonly Holder[], ability: Ability): boolean {
  return reachesOf(roles, ability).length > 0;
}

/** Whether people of these roles may do something everywhere in the organization. */
export function canEverywhere(roles: readonly Holder[], ability: Ability): boolean {
  return reachesOf(roles, ability).includes('all');
}

/** Whoever acts, as far as abilities go. */
export interface Able {
  readonly actorId: string;
  readonly roles: readonly Role[];
  /** The emergency access that is in force, where there is one. */
  readonly emergency?: { readonly personId: string } | null;
}

/** Whether somebody may do something at all, by a role or in an emergency. */
export function canAtAll({ roles, emergency = null }: Omit<Able, 'actorId'>, ability: Ability): boolean {
  return can(roles, ability) || (emergency !== null && can(['emergency'], ability));
}

/** Whether somebody may do something where it concerns a certain supervisee and the supervisors. */
export function canWith(
  { actorId, roles, emergency = null }: Able,
  ability: Ability,
  { superviseeId, supervisorIds }: Concerned,
): boolean {
  if (emergency?.personId === superviseeId && can(['emergency'], ability)) return true;
  return reachesOf(roles, ability).some((reach) => {
    if (reach === 'all') return true;
    if (reach === 'own') return superviseeId === actorId;
    return reach === 'supervised' && supervisorIds.includes(actorId);
  });
}

function reachesOf(roles: readonly Holder[], ability: Ability): Reach[] {
  const row: Row = ABILITIES[ability];
  return roles.flatMap((role) => row[role] ?? []);
}
