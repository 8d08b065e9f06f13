import { randomUUID } from 'node:crypto';
import type { AccessKind, Visitor } from '../../../rules/vocabulary/access.ts';
import { BEGINNING } from '../../audit/audited-entry.ts';
import { hashAccess } from '../../audit/logged-access.ts';
import { AccessEntry } from '../../entities/access-entry.ts';
import type { Session } from '../../session.ts';
import { sha256OfText } from '../../sha256.ts';

/** Something that somebody saw, asked for, or was refused. */
export interface NewAccess {
  /** ISO instant. */
  readonly at: string;
  readonly kind: AccessKind;
  readonly visitor: Visitor;
  readonly operation: string;
  /** Plain JSON. */
  readonly asked: unknown;
  /** Whose data was shown. */
  readonly people?: Iterable<string>;
  /** Journeys of which something was shown; their supervisees are added to the people. */
  readonly journeys?: Iterable<string>;
  readonly code?: string;
  readonly commandKey?: string;
}

/**
 * Adds the next entry to the organization's log of access, in the transaction of the reading itself.
 * @throws DATABASE_AWAY; then nothing of the reading may be shown.
 */
export async function appendAccessEntry(session: Session, given: NewAccess): Promise<void> {
  const { visitor, journeys = [] } = given;
  const shown = [...new Set(journeys)].sort();
  const people = await peopleOf(session, [...new Set(given.people ?? [])], shown);
  const last = await lockLog(session);
  const { actorId, means, meansId, emergencyId, address, device } = visitor;
  const entry = {
    ...{ id: randomUUID(), organizationId: session.organizationId },
    sequence: (last?.sequence ?? 0) + 1,
    at: new Date(given.at).toISOString(),
    kind: given.kind,
    ...{ actorId, means, meansId, emergencyId, address, device },
    operation: given.operation,
    asked: JSON.parse(JSON.stringify(given.asked ?? {})) as unknown,
    people,
    journeys: shown,
    code: given.code ?? null,
    // Whoever sends a command chooses its key: what else they wrote there is nobody's to read.
    commandKeySha256: given.commandKey === undefined ? null : sha256OfText(given.commandKey),
    previousSha256: last?.sha256 ?? BEGINNING,
  };
  await session.em.insert(AccessEntry, { ...entry, at: new Date(entry.at), sha256: hashAccess(entry) });
}

/** An id that was only asked for, and is nobody's of this organization, was not shown. */
async function peopleOf({ ask }: Session, people: readonly string[], journeys: readonly string[]): Promise<string[]> {
  if (people.length + journeys.length === 0) return [];
  const rows = await ask<{ id: string }>(
    `select id from person where id = any(string_to_array(?, ',')::uuid[])
     union select supervisee_id from journey where id = any(string_to_array(?, ',')::uuid[])`,
    [people.join(','), journeys.join(',')],
  );
  return rows.map(({ id }) => id).sort();
}

/** One writer of this log at a time, until its transaction ends; whoever writes the audit trail holds another lock. */
async function lockLog({ ask, organizationId }: Session): Promise<{ sequence: number; sha256: string } | undefined> {
  await ask('select pg_advisory_xact_lock(hashtextextended(?, 2))', [organizationId]);
  const last = await ask<{ sequence: number; sha256: string }>(
    'select sequence, sha256 from access_entry order by organization_id desc, sequence desc limit 1',
  );
  return last[0];
}
