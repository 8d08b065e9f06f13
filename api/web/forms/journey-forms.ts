import { proposeAgreement } from '../../routes/agreements/propose-agreement.ts';
import { recordApproval } from '../../routes/agreements/record-approval.ts';
import { endAgreement } from '../../routes/agreements/end-agreement.ts';
import { declareConflict } from '../../routes/agreements/declare-conflict.ts';
import { signAgreement } from '../../routes/agreements/sign-agreement.ts';
import { adoptRules } from '../../routes/journeys/adopt-rules.ts';
import { openJourney } from '../../routes/journeys/open-journey.ts';
import { endSharedLog } from '../../routes/journeys/end-shared-log.ts';
import { shareLog } from '../../routes/journeys/share-log.ts';
import { planFinish } from '../../routes/journeys/plan-finish.ts';
import { recordFacts } from '../../routes/journeys/record-facts.ts';
import { withdrawJourney } from '../../routes/journeys/withdraw-journey.ts';
import { type Fields, pick, pickGroup, pickWeek } from './fields.ts';
import { signingForm } from './signing-forms.ts';
import { type WebForm, commandForm } from './web-form.ts';

const journey = (fields: Fields) => pick(fields, 'journeyId');

/** The forms by which a journey begins, learns facts and ends. */
export const JOURNEY_FORMS: readonly WebForm[] = [
  commandForm(
    openJourney,
    (fields) => ({ body: pick(fields, 'superviseeId', 'license') }),
    ({ subjectId }) => `/journeys/${subjectId}`,
  ),
  commandForm(recordFacts, (fields) => ({ params: journey(fields), body: factsOf(fields) })),
  commandForm(proposeAgreement, (fields) => ({
    params: journey(fields),
    body: pick(fields, 'supervisorId', 'settingId', 'from', 'until', 'exception'),
  })),
  signingForm(signAgreement, (fields) => ({
    params: pick(fields, 'journeyId', 'agreementId'),
    body: pick(fields, 'boardApprovedOn'),
  })),
  commandForm(recordApproval, (fields) => ({
    params: pick(fields, 'journeyId', 'agreementId'),
    body: pick(fields, 'boardApprovedOn'),
  })),
  commandForm(endAgreement, (fields) => ({
    params: pick(fields, 'journeyId', 'agreementId'),
    body: pick(fields, 'until', 'reason'),
  })),
  commandForm(declareConflict, (fields) => ({
    params: pick(fields, 'journeyId', 'agreementId'),
    body: pick(fields, 'conflict'),
  })),
  commandForm(
    adoptRules,
    (fields) => ({ params: journey(fields), body: pick(fields, 'sha256', 'reason') }),
    ({ subjectId }) => `/journeys/${subjectId}/rules`,
  ),
  commandForm(planFinish, (fields) => ({ params: journey(fields), body: pick(fields, 'targetOn') })),
  commandForm(shareLog, (fields) => ({
    params: journey(fields),
    body: { ...pick(fields, 'sourceJourneyId'), ...pickWeek(fields, 'firstDay', 'fromWeek') },
  })),
  commandForm(endSharedLog, (fields) => ({
    params: journey(fields),
    body: { ...pick(fields, 'sourceJourneyId'), ...pickWeek(fields, 'lastDay', 'lastWeek') },
  })),
  commandForm(withdrawJourney, (fields) => ({ params: journey(fields), body: pick(fields, 'reason') })),
];

/** One form records one fact; which one is told by the fields that it has. */
function factsOf(fields: Fields): Record<string, unknown> {
  const [degree, registration, exam, leave] = ['degree', 'registration', 'exam', 'leave'].map((group) =>
    pickGroup(fields, group),
  );
  const { id, value } = pickGroup(fields, 'answer');
  return {
    ...(isSome(degree) && { degree }),
    ...(isSome(registration) && {
      registrations: [{ ...registration, jurisdiction: registration['jurisdiction']?.toUpperCase() }],
    }),
    ...(isSome(exam) && { exams: [exam] }),
    ...(isSome(leave) && { leaves: [leave] }),
    ...(id !== undefined && { answers: { [id]: value === 'true' } }),
  };
}

function isSome(group: Record<string, string> | undefined): group is Record<string, string> {
  return group !== undefined && Object.keys(group).length > 0;
}
