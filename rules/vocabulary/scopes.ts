import type { Ability } from './abilities.ts';

/**
 * What a token for programs can be made for, and the abilities that come with it. What is named here nowhere no program
 * does for anybody: above all what supervisors put their license under.
 */
export const SCOPES = {
  read: {
    label: 'Read what you may read',
    abilities: [
      'read-journeys',
      'read-departures',
      'compare-rules',
      'read-cohort',
      'read-own-tasks',
      'read-all-tasks',
      'read-directory',
      'read-people',
      'read-settings',
      'read-ladders',
      'read-rollouts',
      'read-fleet-runs',
      'read-queue',
      'read-documents',
      'read-private-documents',
      'read-staff-documents',
      'read-access',
      'read-emergencies',
    ],
  },
  'file-documents': {
    label: 'File and withdraw documents',
    abilities: ['file-documents', 'file-private-documents', 'file-staff-documents'],
  },
  'log-hours': { label: 'Log your hours', abilities: ['log-hours'] },
  'arrange-supervision': { label: 'Book and change sessions of supervision', abilities: ['arrange-supervision'] },
  'record-facts': {
    label: 'Record facts of a journey and follow its packet',
    abilities: ['record-facts', 'collect-packet'],
  },
  'open-journeys': {
    label: 'Open journeys and propose agreements',
    abilities: ['open-journeys', 'propose-agreements'],
  },
  'keep-people': { label: 'Add people and keep their credentials and absences', abilities: ['keep-people'] },
  'keep-settings': { label: 'Keep the places where hours are worked', abilities: ['keep-settings'] },
  'answer-tasks': { label: 'Answer what is open and keep the inbox', abilities: ['answer-tasks', 'keep-inbox'] },
  'run-fleet-jobs': { label: 'Have fleet jobs run', abilities: ['run-fleet-jobs'] },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly abilities: readonly Ability[] }>>;

/** One thing that a token can be made for. */
export type Scope = keyof typeof SCOPES;

/** All of them, in the order in which they are shown. */
export const SCOPE_NAMES = Object.keys(SCOPES) as [Scope, ...Scope[]];

/** Whether any of a token's scopes comes with an ability. */
export function scopesAllow(scopes: readonly Scope[], ability: Ability): boolean {
  return scopes.some((scope) => scopeOf(ability) === scope);
}

/** The scope that an ability comes with; null for what no program does for anybody. */
export function scopeOf(ability: Ability): Scope | null {
  return SCOPE_NAMES.find((scope) => (SCOPES[scope].abilities as readonly Ability[]).includes(ability)) ?? null;
}

/** What every token begins with, so that whoever searches for leaked secrets knows one. */
export const TOKEN_PREFIX = 'creditable_';

/** How long a token may last at most, days. */
export const TOKEN_DAYS = 366;
