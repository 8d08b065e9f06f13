import { type PlainDate, addDays } from '../../../rules/vocabulary/plain-date.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import type { TestJourney } from '../begin-counting.ts';

/** A registration of a test; it is issued 300 days before the first day, unless something else is said. */
export interface Registered {
  readonly jurisdiction: string;
  readonly credential: string;
  readonly issuedOn?: PlainDate;
  readonly expiresOn?: PlainDate;
}

/**
 * Puts on file what must be there before hours count: a degree, a registration, and a signed agreement.
 * @param until - the last day of the agreement, where it has one.
 */
export async function beginRegistered(
  journey: TestJourney,
  at: string,
  first: PlainDate,
  registered: Registered,
  until?: PlainDate,
) {
  const { issuedOn = addDays(first, -300) } = registered;
  const degree = {
    awardedOn: addDays(issuedOn, -100),
    level: 'master' as const,
    twelveUnitsOn: addDays(issuedOn, -600),
  };
  const registrations = [{ ...registered, number: '1', appliedOn: addDays(issuedOn, -80), issuedOn }];
  await journey.send(messages.recordFacts, journey.command('director', { degree, registrations }, at));
  const body = {
    supervisorId: journey.supervisorId,
    settingId: journey.settingId,
    from: issuedOn,
    ...(until && { until }),
  };
  const { subjectId: agreementId } = await journey.send(
    messages.proposeAgreement,
    journey.command('director', body, at),
  );
  await journey.send(messages.signAgreement, journey.command('supervisor', { agreementId }, at));
}
