import { defineEntity, p } from '@mikro-orm/postgresql';
import { Person } from './person.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** A license that a supervisor holds. */
export const SupervisorLicense = defineEntity({
  name: 'SupervisorLicense',
  tableName: 'supervisor_license',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    jurisdiction: p.text(),
    license: p.text(),
    number: p.text().nullable(),
    issuedOn: p.date(),
    expiresOn: p.date().nullable(),
  },
  indexes: [{ name: 'supervisor_license_person', properties: ['personId'] }],
  ...ownRows,
});
