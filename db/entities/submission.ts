import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Outcome } from '../../rules/vocabulary/submission.ts';
import { Journey } from './journey.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** One application with the board, from its first filing to its end; a journey has one open at a time. */
export const Submission = defineEntity({
  name: 'Submission',
  tableName: 'submission',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    number: p.integer(),
    openedAt: p.datetime(3),
    receivedOn: p.date().nullable(),
    receivedAt: p.datetime(3).nullable(),
    closedOn: p.date().nullable(),
    closedAt: p.datetime(3).nullable(),
    outcome: p.text().$type<Outcome>().nullable(),
  },
  uniques: [{ name: 'submission_once', properties: ['journeyId', 'number'] }],
  ...ownRows,
});
