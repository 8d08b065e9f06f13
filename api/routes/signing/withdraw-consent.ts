import { z } from 'zod';
import { withdrawConsent as withdrawInDatabase } from '../../../db/operations/signing/withdraw-consent.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** Somebody no longer wants to sign electronically. */
export const withdrawConsent = defineAction({
  operationId: 'withdrawConsent',
  method: 'post',
  path: '/api/signing-consent/withdraw',
  summary: 'Withdraw the agreement to sign electronically',
  description: 'From now on nothing is signed electronically until one agrees again; what was signed stays valid.',
  ability: 'consent-to-sign',
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['CONSENT_NOT_GIVEN'],
  perform: (context, { body }) => withdrawInDatabase(context.services.db, organizationCommandOf(context, body)),
});
