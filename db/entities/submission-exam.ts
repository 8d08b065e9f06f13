import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';
import { Submission } from './submission.ts';

/** An exam to which the board admitted the applicant after it approved the application. */
export const SubmissionExam = defineEntity({
  name: 'SubmissionExam',
  tableName: 'submission_exam',
  properties: {
    ...ownColumns,
    submissionId: p.manyToOne(Submission).mapToPk().fieldName('submission_id'),
    exam: p.text(),
    admittedOn: p.date(),
    windowEndsOn: p.date().nullable(),
    takenOn: p.date().nullable(),
    result: p.text().$type<'passed' | 'failed'>().nullable(),
    recordedAt: p.datetime(3),
  },
  indexes: [{ name: 'submission_exam_submission', properties: ['submissionId', 'recordedAt'] }],
  ...ownRows,
});
