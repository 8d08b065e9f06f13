import type { Database } from '../../db/open-database.ts';
import { listOrganizationIds } from '../../db/operations/fleet/list-organizations.ts';
import { checkSignature } from '../../db/signing/check-signature.ts';
import type { SignatureFault } from '../../db/signing/signature-fault.ts';
import { streamSignatures } from '../../db/signing/stream-signatures.ts';
import { CannotRun } from '../input/cannot-run.ts';

/** The signatures of one organization, checked. */
export interface CheckedSignatures {
  readonly organizationId: string;
  /** Signatures by how the hash of each is taken; those on paper bind what was brought in. */
  readonly counted: Readonly<Record<'format 2' | 'format 1' | 'on paper', number>>;
  readonly voided: number;
  /** The first of each signature that is not what was signed, in the order in which they were found. */
  readonly faults: readonly SignatureFault[];
}

/**
 * Checks the signatures of one organization after the other.
 * @param organizationId - one alone; null: all.
 * @throws CannotRun where there is no such organization; DATABASE_AWAY.
 */
export async function* verifySignatures(
  db: Database,
  organizationId: string | null,
): AsyncGenerator<CheckedSignatures> {
  const ids = await listOrganizationIds(db);
  if (organizationId !== null && !ids.includes(organizationId))
    throw new CannotRun([`--organization: there is none with the id ${organizationId}`]);
  for (const id of organizationId === null ? ids.toSorted() : [organizationId]) yield await checkAll(db, id);
}

async function checkAll(db: Database, organizationId: string): Promise<CheckedSignatures> {
  const counted = { 'format 2': 0, 'format 1': 0, 'on paper': 0 };
  const faults: SignatureFault[] = [];
  let voided = 0;
  for await (const hand of streamSignatures(db, organizationId)) {
    const { row, copy } = hand;
    if (row !== null) counted[row.origin === 'paper' ? 'on paper' : copy === null ? 'format 1' : 'format 2'] += 1;
    if (row?.voided === true) voided += 1;
    const fault = checkSignature(hand);
    if (fault !== null) faults.push(fault);
  }
  return { organizationId, counted, voided, faults };
}
