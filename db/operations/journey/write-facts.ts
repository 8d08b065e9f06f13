import { randomUUID } from 'node:crypto';
import type { RecordFacts } from '../../../rules/vocabulary/commands/record-facts.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Answer as RecordAnswer } from '../../../rules/vocabulary/experience-record.ts';
import { Answer } from '../../entities/answer.ts';
import { Exam } from '../../entities/exam.ts';
import { Leave } from '../../entities/leave.ts';
import { Person } from '../../entities/person.ts';
import { Registration } from '../../entities/registration.ts';
import type { Session } from '../../session.ts';
import type { JourneyInHand } from './require-journey.ts';

/**
 * Writes facts about a supervisee. Lists are added to; what is on file already, word for word, is not added twice.
 * The degree and each answer replace what was there.
 * @param at - ISO instant.
 * @throws DATE_ORDER when something ends before it begins.
 */
export async function writeFacts(
  session: Session,
  journey: JourneyInHand,
  facts: RecordFacts,
  at: string,
): Promise<void> {
  refuseBackwards(facts);
  const { em } = session;
  if (facts.degree !== undefined) await em.nativeUpdate(Person, { id: journey.superviseeId }, { degree: facts.degree });
  const row = () => ({ id: randomUUID(), organizationId: session.organizationId, journeyId: journey.journeyId });
  for (const { number = null, appliedOn = null, issuedOn = null, expiresOn = null, ...given } of facts.registrations ??
    []) {
    const registration = { journeyId: journey.journeyId, ...given, number, appliedOn, issuedOn, expiresOn };
    if ((await em.count(Registration, registration)) === 0)
      await em.insert(Registration, { ...row(), ...registration });
  }
  for (const exam of facts.exams ?? []) {
    if ((await em.count(Exam, { journeyId: journey.journeyId, ...exam })) === 0)
      await em.insert(Exam, { ...row(), ...exam });
  }
  for (const { from, until, approvedOn = null } of facts.leaves ?? []) {
    const leave = { journeyId: journey.journeyId, fromOn: from, untilOn: until, approvedOn };
    if ((await em.count(Leave, leave)) === 0) await em.insert(Leave, { ...row(), ...leave });
  }
  await writeAnswers(session, journey.journeyId, facts.answers ?? {}, at);
}

async function writeAnswers(
  session: Session,
  journeyId: string,
  answers: Readonly<Record<string, RecordAnswer>>,
  at: string,
) {
  for (const [requirementId, value] of Object.entries(answers)) {
    const given = { value, answeredAt: new Date(at) };
    const changed = await session.em.nativeUpdate(Answer, { journeyId, requirementId }, given);
    const row = { id: randomUUID(), organizationId: session.organizationId, journeyId, requirementId };
    if (changed === 0) await session.em.insert(Answer, { ...row, ...given });
  }
}

function refuseBackwards({ registrations = [], leaves = [] }: RecordFacts): void {
  const spans = [
    ...registrations.map((each) => ({ from: each.issuedOn ?? each.appliedOn, until: each.expiresOn })),
    ...leaves,
  ];
  const backwards = spans.find(({ from, until }) => from !== undefined && until !== undefined && until < from);
  if (backwards !== undefined)
    throw new CreditableError('DATE_ORDER', { later: backwards.until, earlier: backwards.from });
}
