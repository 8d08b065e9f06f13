import type { JourneyPage } from '../../db/views/journey-page.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { assertOpen } from '../access/assert-journey.ts';

/**
 * Refuses what concerns an agreement that the journey does not have, before the journey hears of it.
 * @throws AGREEMENT_NOT_FOUND, or JOURNEY_ENDED.
 */
export function checkAgreement(page: JourneyPage, agreementId: string): void {
  if (!page.agreements.some((known) => known.agreementId === agreementId))
    throw new CreditableError('AGREEMENT_NOT_FOUND');
  assertOpen(page);
}
