import { defineEntity, p } from '@mikro-orm/postgresql';
import { Journey } from './journey.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** A registration or associate license of the supervisee. */
export const Registration = defineEntity({
  name: 'Registration',
  tableName: 'registration',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    jurisdiction: p.text(),
    credential: p.text(),
    number: p.text().nullable(),
    appliedOn: p.date().nullable(),
    /** Null while it is only applied for. */
    issuedOn: p.date().nullable(),
    expiresOn: p.date().nullable(),
  },
  indexes: [
    { name: 'registration_journey', properties: ['journeyId'] },
    { name: 'registration_expiry', properties: ['organizationId', 'expiresOn'] },
  ],
  ...ownRows,
});
