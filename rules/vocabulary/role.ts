/**
 * What a person is in an organization; a person may be several of these. A lead is a supervisor to whom a clinic turns
 * before its directors. An administrator keeps people, settings and reminders, and decides nothing about anybody's hours. An
 * auditor reads everything and changes nothing.
 */
export const ROLES = ['supervisee', 'supervisor', 'lead', 'director', 'administrator', 'auditor'] as const;

/** One of the roles. */
export type Role = (typeof ROLES)[number];
