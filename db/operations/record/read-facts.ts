import type { ExperienceRecord, Answer } from '../../../rules/vocabulary/experience-record.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Session } from '../../session.ts';
import type { JourneyInHand } from '../journey/require-journey.ts';
import { withoutNulls } from './without-nulls.ts';

/** The part of a record that says who the person is and what no log shows. */
export type RecordFactsPart = Pick<ExperienceRecord, 'person' | 'registrations' | 'exams' | 'leaves' | 'answers'>;

const REGISTRATIONS = `
  select jurisdiction, credential, number, applied_on as "appliedOn", issued_on as "issuedOn", expires_on as "expiresOn"
  from registration where journey_id = ? order by issued_on, credential, id`;
const EXAMS = 'select exam, passed_on as "passedOn" from exam where journey_id = ? order by passed_on, exam, id';
const LEAVES =
  'select from_on as "from", until_on as "until", approved_on as "approvedOn" from leave where journey_id = ? order by from_on, id';
const ANSWERS = 'select requirement_id as id, value from answer where journey_id = ? order by requirement_id';

/** Reads the facts about a supervisee; lists that are empty are left out. */
export async function readFacts(
  session: Session,
  { journeyId, superviseeId, superviseeName }: JourneyInHand,
): Promise<RecordFactsPart> {
  const [own] = await session.ask<{ degree: ExperienceRecord['person']['degree'] | null }>(
    'select degree from person where id = ?',
    [superviseeId],
  );
  const registrations = await session.ask<RegistrationRow>(REGISTRATIONS, [journeyId]);
  const exams = await session.ask<{ exam: string; passedOn: PlainDate }>(EXAMS, [journeyId]);
  const leaves = await session.ask<{ from: PlainDate; until: PlainDate; approvedOn: PlainDate | null }>(LEAVES, [
    journeyId,
  ]);
  const answers = await session.ask<{ id: string; value: Answer }>(ANSWERS, [journeyId]);
  return {
    person: { id: superviseeId, name: superviseeName, ...(own?.degree && { degree: own.degree }) },
    ...(registrations.length > 0 && { registrations: registrations.map(withoutNulls) }),
    ...(exams.length > 0 && { exams }),
    ...(leaves.length > 0 && { leaves: leaves.map(withoutNulls) }),
    ...(answers.length > 0 && { answers: Object.fromEntries(answers.map(({ id, value }) => [id, value])) }),
  };
}

interface RegistrationRow {
  readonly jurisdiction: string;
  readonly credential: string;
  readonly number: string | null;
  readonly appliedOn: PlainDate | null;
  readonly issuedOn: PlainDate;
  readonly expiresOn: PlainDate | null;
}
