import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { Agreement } from '../../entities/agreement.ts';
import { isId } from '../../is-id.ts';
import type { Session } from '../../session.ts';

/**
 * An agreement of a journey.
 * @throws AGREEMENT_NOT_FOUND.
 */
export async function requireAgreement(session: Session, journeyId: string, agreementId: string) {
  const agreement = isId(agreementId) ? await session.em.findOne(Agreement, { id: agreementId, journeyId }) : null;
  if (agreement === null) throw new CreditableError('AGREEMENT_NOT_FOUND');
  return agreement;
}
