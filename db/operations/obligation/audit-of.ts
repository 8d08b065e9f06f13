import type { AuditNote } from '../audit/append-audit-entry.ts';
import type { ObligationInHand } from './hold-obligation.ts';

/**
 * What the audit trail says of an answer to an obligation; it stands in the case file of its journey.
 * @param action - what happened, in the past tense.
 * @param after - what was said.
 */
export function auditOf(
  { kind, sentence, journeyId }: Pick<ObligationInHand, 'kind' | 'sentence' | 'journeyId'>,
  action: string,
  after: Readonly<Record<string, unknown>> = {},
  before?: unknown,
): AuditNote {
  return { action, before, after: { kind, sentence, ...after }, ...(journeyId === null ? {} : { journeyId }) };
}
