import { defineEntity, p } from '@mikro-orm/postgresql';
import type { EvaluateSupervisee } from '../../rules/vocabulary/commands/evaluate-supervisee.ts';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { ownColumns, proofColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** What a supervisor said of a supervisee for a period. */
export const SuperviseeEvaluation = defineEntity({
  name: 'SuperviseeEvaluation',
  tableName: 'supervisee_evaluation',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    supervisorId: p.manyToOne(Person).mapToPk().fieldName('supervisor_id'),
    dutyId: p.text().nullable(),
    fromOn: p.date(),
    untilOn: p.date(),
    // Above 1 where the same period was evaluated again; the latest stands.
    version: p.integer(),
    areas: p.json<EvaluateSupervisee['areas']>(),
    satisfactory: p.boolean(),
    comment: p.text(),
    statement: p.text(),
    contentSha256: p.text().fieldName('content_sha256'),
    signedAt: p.datetime(3),
    signedOn: p.date(),
    ...proofColumns,
  },
  uniques: [{ name: 'supervisee_evaluation_once', properties: ['journeyId', 'supervisorId', 'untilOn', 'version'] }],
  indexes: [{ name: 'supervisee_evaluation_journey', properties: ['journeyId', 'untilOn'] }],
  triggers: [
    {
      name: 'only_added',
      timing: 'before',
      events: ['update', 'delete'],
      body: `raise exception 'an evaluation of a supervisee is never changed' using errcode = 'CR001';`,
    },
  ],
  ...ownRows,
});
