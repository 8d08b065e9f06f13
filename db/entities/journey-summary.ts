import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Gate } from '../../rules/vocabulary/gate-item.ts';
import type { Obstacle } from '../views/cohort-row.ts';
import { Evaluation } from './evaluation.ts';
import { Journey } from './journey.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** What the cohort and the page show of the latest evaluation of a journey; can be rebuilt by counting again. */
export const JourneySummary = defineEntity({
  name: 'JourneySummary',
  tableName: 'journey_summary',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    evaluationId: p.manyToOne(Evaluation).mapToPk().fieldName('evaluation_id'),
    asOf: p.date(),
    loggedMinutes: p.integer(),
    countedMinutes: p.integer(),
    shareCounted: p.double().nullable(),
    headline: p.text().nullable(),
    weeksToGo: p.integer().nullable(),
    projectedFinishOn: p.date().nullable(),
    obstacle: p.json<Obstacle>().nullable(),
    ageingOutMinutes: p.integer(),
    version: p.integer(),
    updatedAt: p.datetime(3),
    gate: p.json<Gate>().nullable(),
  },
  uniques: [{ name: 'journey_summary_once', properties: ['journeyId'] }],
  ...ownRows,
});
