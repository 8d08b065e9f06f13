import { sha256Of } from '../sha256.ts';

/** Everything in an entry of the audit trail that its hash covers. */
export interface AuditedContent {
  readonly id: string;
  readonly organizationId: string;
  /** The number in its organization, from 1. */
  readonly sequence: number;
  /** ISO instant. */
  readonly at: string;
  /** Null when the system acted by itself. */
  readonly actorId: string | null;
  readonly journeyId: string | null;
  readonly action: string;
  readonly subjectId: string;
  readonly sentence: string;
  /** Plain JSON. */
  readonly before: unknown;
  /** Plain JSON. */
  readonly after: unknown;
  readonly commandKey: string;
  /** The hash of the entry before it; 64 zeros for the first. */
  readonly previousSha256: string;
}

/** An entry of the audit trail as it is stored, with the hash it was given when it was written. */
export interface AuditedEntry extends AuditedContent {
  readonly sha256: string;
}

/** What an entry of any chain has: its place, what it stands on, and the hash it was given when it was written. */
export interface Chained {
  readonly id: string;
  readonly sequence: number;
  readonly previousSha256: string;
  readonly sha256: string;
}

/** The hash that the content of an entry gives. */
export type HashOf<Entry extends Chained> = (entry: Entry) => string;

/** What the first entry of an organization stands on. */
export const BEGINNING = '0'.repeat(64);

/** The hash that the content of an entry gives. @returns 64 hexadecimal digits. */
export function hashEntry(content: AuditedContent): string {
  const { id, organizationId, sequence, at, actorId, journeyId, action } = content;
  const { subjectId, sentence, before, after, commandKey, previousSha256 } = content;
  const who = { id, organizationId, sequence, at, actorId, journeyId, action };
  return sha256Of({ ...who, subjectId, sentence, before, after, commandKey, previousSha256 });
}
