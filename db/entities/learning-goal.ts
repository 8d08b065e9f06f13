import { defineEntity, p } from '@mikro-orm/postgresql';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** What a supervisee and a supervisor agreed to work on, and by when. */
export const LearningGoal = defineEntity({
  name: 'LearningGoal',
  tableName: 'learning_goal',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    supervisorId: p.manyToOne(Person).mapToPk().fieldName('supervisor_id'),
    text: p.text(),
    targetOn: p.date(),
    state: p.text().$type<'proposed' | 'agreed' | 'reached' | 'dropped'>(),
    proposedById: p.manyToOne(Person).mapToPk().fieldName('proposed_by_id'),
    proposedAt: p.datetime(3),
    agreedAt: p.datetime(3).nullable(),
    closedAt: p.datetime(3).nullable(),
  },
  indexes: [{ name: 'learning_goal_journey', properties: ['journeyId', 'targetOn'] }],
  ...ownRows,
});
