import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Verdict } from '../../rules/vocabulary/evaluation.ts';
import { ownColumns } from './columns.ts';
import { Journey } from './journey.ts';
import { ownRows } from './row-policy.ts';
import { RulesRollout } from './rules-rollout.ts';

/** What newer rules change for one journey, and whether they were adopted there. */
export const RolloutItem = defineEntity({
  name: 'RolloutItem',
  tableName: 'rollout_item',
  properties: {
    ...ownColumns,
    rolloutId: p.manyToOne(RulesRollout).mapToPk().fieldName('rollout_id'),
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    beforeVersion: p.text(),
    beforeSha256: p.text(),
    state: p.text().$type<'found' | 'previewed' | 'adopted' | 'taken-back' | 'failed'>(),
    changed: p.boolean().nullable(),
    gainedMinutes: p.integer().nullable(),
    verdictBefore: p.text().$type<Verdict>().nullable(),
    verdictAfter: p.text().$type<Verdict>().nullable(),
    sentence: p.text().nullable(),
    settledAt: p.datetime(3).nullable(),
    failure: p.text().nullable(),
  },
  uniques: [{ name: 'rollout_item_once', properties: ['rolloutId', 'journeyId'] }],
  indexes: [{ name: 'rollout_item_journey', properties: ['journeyId'] }],
  ...ownRows,
});
