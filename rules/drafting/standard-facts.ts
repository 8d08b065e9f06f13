import { applicationDay } from './application-day.ts';
import { type RulebookDraft } from './draft-rulebook.ts';
import { standardAnswers } from './standard-answers.ts';

/** The first day worked in the drafted cases: a Monday that begins a month. */
export const FIRST_DAY = '2021-02-01';

const LEAST_TRAINING = 2400;

/** Drafts the person of the worked cases, for whom everything but the log is in order. */
export function draftStandardFacts(draft: RulebookDraft): Record<string, unknown> {
  const { identity } = draft;
  const state = identity.jurisdiction;
  const exams = examNames(draft);
  const answers = standardAnswers(draft);
  const credential = identity.associate.names[0] ?? identity.associate.title;
  return {
    person: {
      id: 'p',
      degree: { awardedOn: '2020-05-15', level: 'master', twelveUnitsOn: '2018-12-20', programStartedOn: '2018-08-20' },
    },
    registrations:
      draft.made.frame.registrationRow === undefined && credential === 'none'
        ? []
        : [
            {
              jurisdiction: state,
              credential,
              appliedOn: '2020-06-01',
              issuedOn: issuedOn(draft),
              expiresOn: '2026-06-30',
            },
          ],
    ...(exams.length === 0 ? {} : { exams: exams.map((exam) => ({ exam, passedOn: '2024-06-03' })) }),
    settings: [
      {
        id: 'clinic',
        name: 'Clinic',
        jurisdiction: state,
        kind: 'community-mental-health',
        clinical: true,
        employment: 'employee',
        fingerprintedOn: '2020-05-01',
      },
    ],
    supervisors: [standardSupervisor(draft)],
    agreements: [
      {
        supervisor: 'reyes',
        setting: 'clinic',
        signedOn: '2020-06-15',
        boardApprovedOn: '2020-06-20',
        from: '2020-06-15',
      },
    ],
    application: { receivedOn: applicationDay(draft) },
    ...(Object.keys(answers).length === 0 ? {} : { answers }),
  };
}

/** A registration that lasts shorter than the cases take begins with them. */
function issuedOn({ requirements, parameters }: RulebookDraft): string {
  const lives = requirements.flatMap(({ counts, parameter }) =>
    counts === 'months-registered' && parameter !== undefined ? (parameters[parameter] ?? []) : [],
  );
  const months = lives.map(({ unit, values }) => Number(values[0]?.value ?? 0) * (unit === 'years' ? 12 : 1));
  return months.some((life) => life < 54) ? FIRST_DAY : '2020-07-01';
}

function examNames({ counting }: RulebookDraft): string[] {
  return Object.values(counting.measures).flatMap((measure) =>
    measure.kind === 'exam' ? (measure.names[0] ?? []) : [],
  );
}

function trainingAsked({ counting, parameters }: RulebookDraft): number {
  const asked = Object.values(counting.measures).flatMap((measure) =>
    measure.kind === 'least-training' ? (parameters[measure.least]?.values ?? []) : [],
  );
  return Math.max(0, ...asked.map(({ value }) => Number(value) * 60));
}

/** A supervisor of the kind that the law wants most from, licensed for long and trained enough. */
function standardSupervisor(draft: RulebookDraft): Record<string, unknown> {
  const { identity, made } = draft;
  const state = identity.jurisdiction;
  const { accepted } = identity.supervisors;
  const own = accepted.find(({ kind }) => kind === made.frame.ownSupervisor) ?? accepted[0];
  return {
    id: 'reyes',
    name: 'Dr. Reyes',
    licenses: [
      { jurisdiction: state, license: own?.kind ?? 'unknown', issuedOn: '2010-01-15', expiresOn: '2031-01-31' },
    ],
    supervisionTrainingMinutes: Math.max(LEAST_TRAINING, trainingAsked(draft)),
    supervisionTrainedOn: '2019-03-01',
  };
}
