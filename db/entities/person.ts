import { defineEntity, p } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { degreeSchema } from '../../rules/vocabulary/commands/record-facts.ts';
import type { Role } from '../../rules/vocabulary/role.ts';
import { ownColumns } from './columns.ts';
import { ADDRESS_VARIABLE, ownRows } from './row-policy.ts';

/** The qualifying degree, as recorded. */
export type Degree = z.infer<typeof degreeSchema>;

/** Somebody in an organization: a supervisee, supervisor or director, or several of these. */
export const Person = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    ...ownColumns,
    name: p.text(),
    email: p.text(),
    timeZone: p.text(),
    roles: p.array<Role>().$type<Role[]>().columnType('text[]'),
    superviseeLimit: p.integer().nullable(),
    supervisionTrainingMinutes: p.integer().nullable(),
    supervisionTrainedOn: p.date().nullable(),
    degree: p.json<Degree>().nullable(),
    createdAt: p.datetime(3),
    textAddress: p.text().nullable(),
    // Whoever is disabled cannot sign in.
    disabledAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'person_email_unique', properties: ['organizationId', 'email'] }],
  indexes: [{ name: 'person_address', expression: 'create index "person_address" on "person" (lower(email))' }],
  rowLevelSecurity: ownRows.rowLevelSecurity,
  // Whoever wants to sign in names an address before anybody knows an organization.
  policies: [
    ...ownRows.policies,
    {
      name: 'found_by_address',
      command: 'select',
      using: `lower(email) = nullif(current_setting('${ADDRESS_VARIABLE}', true), '')`,
    },
  ],
});
