import { defineEntity, p } from '@mikro-orm/postgresql';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { RolloutChoice, RolloutState } from '../../rules/vocabulary/rollout.ts';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** Newer rules of a license on their way to all its journeys. */
export const RulesRollout = defineEntity({
  name: 'RulesRollout',
  tableName: 'rules_rollout',
  properties: {
    ...ownColumns,
    license: p.text().$type<LicenseCode>(),
    version: p.text(),
    sha256: p.text(),
    state: p.text().$type<RolloutState>(),
    which: p.text().$type<RolloutChoice>().nullable(),
    reason: p.text(),
    openedAt: p.datetime(3),
    openedById: p.manyToOne(Person).mapToPk().fieldName('opened_by_id'),
    endedAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'rules_rollout_open', properties: ['organizationId', 'license'], where: 'ended_at is null' }],
  ...ownRows,
});
