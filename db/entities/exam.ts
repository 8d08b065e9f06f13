import { defineEntity, p } from '@mikro-orm/postgresql';
import { Journey } from './journey.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** An exam that the supervisee passed. */
export const Exam = defineEntity({
  name: 'Exam',
  tableName: 'exam',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    exam: p.text(),
    passedOn: p.date(),
  },
  indexes: [{ name: 'exam_journey', properties: ['journeyId'] }],
  ...ownRows,
});
