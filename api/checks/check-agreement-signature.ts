import type { JourneyPage } from '../../db/views/journey-page.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { assertOpen } from '../access/assert-journey.ts';
import type { SignedInPerson } from '../action.ts';

/**
 * Refuses to have an agreement signed twice, by its own supervisee, or by anybody but the supervisor whom it names.
 * @throws AGREEMENT_NOT_FOUND, OWN_HOURS, NOT_ALLOWED, AGREEMENT_ALREADY_SIGNED or JOURNEY_ENDED.
 */
export function checkAgreementSignature(acting: SignedInPerson, page: JourneyPage, agreementId: string): void {
  const agreement = page.agreements.find((known) => known.agreementId === agreementId);
  if (agreement === undefined) throw new CreditableError('AGREEMENT_NOT_FOUND');
  if (page.row.superviseeId === acting.actorId) throw new CreditableError('OWN_HOURS');
  if (agreement.supervisorId !== acting.actorId) throw new CreditableError('NOT_ALLOWED');
  if (agreement.signedOn !== null) throw new CreditableError('AGREEMENT_ALREADY_SIGNED');
  assertOpen(page);
}
