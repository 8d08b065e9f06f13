import { p } from '@mikro-orm/postgresql';
import type { ProofMethod } from '../../rules/vocabulary/proof.ts';
import { Organization } from './organization.ts';

/** The columns that every table has: an opaque id, and the organization that the row belongs to. */
export const ownColumns = {
  id: p.uuid().primary(),
  organizationId: p.manyToOne(Organization).mapToPk().fieldName('organization_id'),
};

/** How whoever signed proved that it is them, and when; null of what was signed before proofs were asked for. */
export const proofColumns = {
  provedBy: p.text().$type<ProofMethod>().nullable(),
  provedAt: p.datetime(3).nullable(),
};
