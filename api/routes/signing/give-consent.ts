import { giveConsent as giveInDatabase } from '../../../db/operations/signing/give-consent.ts';
import { giveConsentSchema } from '../../../rules/vocabulary/commands/give-consent.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** Somebody agrees to sign electronically. */
export const giveConsent = defineAction({
  operationId: 'giveConsent',
  method: 'post',
  path: '/api/signing-consent',
  summary: 'Agree to sign electronically',
  description: 'Agrees to sign electronically under the version of the text that was shown; an older one is refused.',
  ability: 'consent-to-sign',
  body: giveConsentSchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['CONSENT_OUTDATED'],
  perform: (context, { body }) => giveInDatabase(context.services.db, organizationCommandOf(context, body)),
});
