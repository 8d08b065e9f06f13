import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Arrange } from './scene.ts';

/** A list that is added to, a degree and an answer that are replaced. */
export const arrange: Arrange<'recordFacts'> = ({ program: { directorId, by } }) =>
  Promise.resolve(
    by(directorId, {
      degree: { awardedOn: plainDate('2025-05-30'), level: 'master' as const },
      exams: [{ exam: 'California Law and Ethics', passedOn: plainDate('2026-03-02') }],
      leaves: [{ from: plainDate('2026-07-01'), until: plainDate('2026-07-14') }],
      answers: { 'degree-accreditation': true },
    }),
  );
