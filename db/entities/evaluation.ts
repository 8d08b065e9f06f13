import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Evaluation as EvaluationDocument, Verdict } from '../../rules/vocabulary/evaluation.ts';
import { Journey } from './journey.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** What the rules said of a record on one day, with the hashes of both. */
export const Evaluation = defineEntity({
  name: 'Evaluation',
  tableName: 'evaluation',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    asOf: p.date(),
    verdict: p.text().$type<Verdict>(),
    document: p.json<EvaluationDocument>().lazy(),
    rulebookVersion: p.text(),
    rulebookSha256: p.text(),
    inputSha256: p.text(),
    evaluatedAt: p.datetime(3),
  },
  uniques: [{ name: 'evaluation_once', properties: ['journeyId', 'inputSha256', 'asOf', 'rulebookSha256'] }],
  indexes: [{ name: 'evaluation_latest', properties: ['journeyId', 'evaluatedAt'] }],
  ...ownRows,
});
