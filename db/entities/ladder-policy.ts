import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Ladder } from '../../rules/vocabulary/ladder.ts';
import type { ObligationKind } from '../../rules/vocabulary/obligation.ts';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** A ladder that an organization made stricter; the latest one of a kind holds. */
export const LadderPolicy = defineEntity({
  name: 'LadderPolicy',
  tableName: 'ladder_policy',
  properties: {
    ...ownColumns,
    kind: p.text().$type<ObligationKind>(),
    // Null where the organization went back to the ladder of the program.
    ladder: p.json<Ladder>().nullable(),
    reason: p.text(),
    setAt: p.datetime(3),
    setterId: p.manyToOne(Person).mapToPk().fieldName('setter_id'),
  },
  indexes: [{ name: 'ladder_policy_latest', properties: ['organizationId', 'kind', 'setAt'] }],
  ...ownRows,
});
