import type { ExperienceRecord, Answer } from '../../../rules/vocabulary/experience-record.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Session } from '../../session.ts';
import type { JourneyInHand } from '../journey/require-journey.ts';
import { groupByJourney, type OfJourney } from './group-by-journey.ts';
import { withoutNulls } from './without-nulls.ts';

/** The part of a record that says who the person is and what no log shows. */
export type RecordFactsPart = Pick<ExperienceRecord, 'person' | 'registrations' | 'exams' | 'leaves' | 'answers'>;

const DEGREES = 'select id, degree from person where id in (?)';
const REGISTRATIONS = `
  select r.journey_id as "journeyId", r.jurisdiction, r.credential, r.number, r.issued_on as "issuedOn", r.expires_on as "expiresOn",
    coalesce(r.applied_on, (
      select max(a.applied_on) from registration a where a.journey_id = r.journey_id and a.jurisdiction = r.jurisdiction
        and a.credential = r.credential and a.issued_on is null and a.applied_on <= r.issued_on)) as "appliedOn"
  from registration r where r.journey_id in (?) and r.issued_on is not null order by r.issued_on, r.credential, r.id`;
const EXAMS =
  'select journey_id as "journeyId", exam, passed_on as "passedOn" from exam where journey_id in (?) order by passed_on, exam, id';
const LEAVES = `
  select journey_id as "journeyId", from_on as "from", until_on as "until", approved_on as "approvedOn"
  from leave where journey_id in (?) order by from_on, id`;
const ANSWERS =
  'select journey_id as "journeyId", requirement_id as id, value from answer where journey_id in (?) order by requirement_id';

/**
 * Reads the facts about supervisees, a table at a time however many they are; lists that are empty are left out.
 * @param journeys - at least one.
 * @returns the facts by the id of the journey.
 */
export async function readFacts(
  session: Session,
  journeys: readonly JourneyInHand[],
): Promise<Map<string, RecordFactsPart>> {
  const ids = journeys.map(({ journeyId }) => journeyId);
  const people = journeys.map(({ superviseeId }) => superviseeId);
  const degrees = new Map((await session.ask<DegreeRow>(DEGREES, [people])).map(({ id, degree }) => [id, degree]));
  const registrations = groupByJourney(await session.ask<RegistrationRow>(REGISTRATIONS, [ids]));
  const exams = groupByJourney(await session.ask<ExamRow>(EXAMS, [ids]));
  const leaves = groupByJourney(await session.ask<LeaveRow>(LEAVES, [ids]));
  const answers = groupByJourney(await session.ask<AnswerRow>(ANSWERS, [ids]));
  const factsOf = ({ journeyId, superviseeId: id, superviseeName: name }: JourneyInHand): RecordFactsPart => {
    const [own, taken, away] = [registrations.get(journeyId), exams.get(journeyId), leaves.get(journeyId)];
    const [degree, said] = [degrees.get(id), answers.get(journeyId)];
    return {
      person: { id, name, ...(degree && { degree }) },
      ...(own && { registrations: own.map(withoutNulls) }),
      ...(taken && { exams: taken }),
      ...(away && { leaves: away.map(withoutNulls) }),
      ...(said && { answers: Object.fromEntries(said.map((answer) => [answer.id, answer.value])) }),
    };
  };
  return new Map(journeys.map((journey) => [journey.journeyId, factsOf(journey)]));
}

interface DegreeRow {
  readonly id: string;
  readonly degree: ExperienceRecord['person']['degree'] | null;
}

interface RegistrationRow extends OfJourney {
  readonly jurisdiction: string;
  readonly credential: string;
  readonly number: string | null;
  readonly appliedOn: PlainDate | null;
  readonly issuedOn: PlainDate;
  readonly expiresOn: PlainDate | null;
}

interface ExamRow extends OfJourney {
  readonly exam: string;
  readonly passedOn: PlainDate;
}

interface LeaveRow extends OfJourney {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly approvedOn: PlainDate | null;
}

interface AnswerRow extends OfJourney {
  readonly id: string;
  readonly value: Answer;
}
