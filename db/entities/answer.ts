import { defineEntity, p } from '@mikro-orm/postgresql';
import { Journey } from './journey.ts';
import type { Answer as RecordAnswer } from '../../rules/vocabulary/experience-record.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** What somebody said of a requirement that no log can show. */
export const Answer = defineEntity({
  name: 'Answer',
  tableName: 'answer',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    requirementId: p.text(),
    value: p.json<RecordAnswer>(),
    answeredAt: p.datetime(3),
  },
  uniques: [{ name: 'answer_unique', properties: ['journeyId', 'requirementId'] }],
  ...ownRows,
});
