/** What a person is in an organization; a person may be several of these. */
export const ROLES = ['supervisee', 'supervisor', 'director'] as const;

/** One of the roles. */
export type Role = (typeof ROLES)[number];
