import { addDays, type PlainDate } from '../../rules/vocabulary/plain-date.ts';
import * as messages from '../../workflows/journey/messages.ts';
import type { openTestJourney } from './open-test-journey.ts';

/** An open journey of a test. */
export type TestJourney = Awaited<ReturnType<typeof openTestJourney>>;

/** Puts on file what must be there before hours count in California, all of it well before today. */
export async function beginCounting(journey: TestJourney, at: string, today: PlainDate): Promise<void> {
  const facts = {
    degree: { awardedOn: addDays(today, -400), level: 'master' as const, twelveUnitsOn: addDays(today, -900) },
    registrations: [
      {
        jurisdiction: 'CA',
        credential: 'AMFT',
        number: '1',
        appliedOn: addDays(today, -380),
        issuedOn: addDays(today, -300),
      },
    ],
  };
  await journey.send(messages.recordFacts, journey.command('director', facts, at));
  const agreement = { supervisorId: journey.supervisorId, settingId: journey.settingId, from: addDays(today, -60) };
  const proposed = await journey.send(messages.proposeAgreement, journey.command('director', agreement, at));
  const { subjectId: agreementId } = proposed;
  await journey.send(messages.signAgreement, journey.command('supervisor', { agreementId }, at));
}
