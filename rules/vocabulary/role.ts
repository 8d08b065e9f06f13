/**
 * What a person is in an organization; a person may be several of these. A lead is a supervisor to whom a clinic turns
 * before its directors.
 */
export const ROLES = ['supervisee', 'supervisor', 'lead', 'director'] as const;

/** One of the roles. */
export type Role = (typeof ROLES)[number];
