import type { AccessKind, Visitor } from '../../rules/vocabulary/access.ts';
import { sha256Of } from '../sha256.ts';

/** Everything in an entry of the log of access that its hash covers. */
export interface AccessContent extends Visitor {
  readonly id: string;
  readonly organizationId: string;
  /** The number in its organization, from 1. */
  readonly sequence: number;
  /** ISO instant. */
  readonly at: string;
  readonly kind: AccessKind;
  /** What was asked: the id of an action, or a page by its address. */
  readonly operation: string;
  /** The parts of the address and of the query. */
  readonly asked: unknown;
  /** Whose data was shown, in order of their ids. */
  readonly people: readonly string[];
  readonly journeys: readonly string[];
  /** The code of a refusal. */
  readonly code: string | null;
  /** The hash of the key of a command, by which its change is found in the audit trail. */
  readonly commandKeySha256: string | null;
  /** The hash of the entry before it; 64 zeros for the first. */
  readonly previousSha256: string;
}

/** An entry of the log of access as it is stored, with the hash it was given when it was written. */
export interface LoggedAccess extends AccessContent {
  readonly sha256: string;
}

/** The hash that the content of an entry gives. @returns 64 hexadecimal digits. */
export function hashAccess(content: AccessContent): string {
  const { id, organizationId, sequence, at, kind, actorId, means, meansId, emergencyId } = content;
  const { operation, asked, people, journeys, code, commandKeySha256, address, device, previousSha256 } = content;
  const who = { id, organizationId, sequence, at, kind, actorId, means, meansId, emergencyId };
  return sha256Of({
    ...who,
    operation,
    asked,
    people,
    journeys,
    code,
    commandKeySha256,
    address,
    device,
    previousSha256,
  });
}
