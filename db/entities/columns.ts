import { p } from '@mikro-orm/postgresql';
import { Organization } from './organization.ts';

/** The columns that every table has: an opaque id, and the organization that the row belongs to. */
export const ownColumns = {
  id: p.uuid().primary(),
  organizationId: p.manyToOne(Organization).mapToPk().fieldName('organization_id'),
};
