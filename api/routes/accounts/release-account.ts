import { z } from 'zod';
import { releaseAccount as releaseInDatabase } from '../../../db/operations/account/release-account.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { personParams } from '../params.ts';

/** A director releases the account of a person. */
export const releaseAccount = defineAction({
  operationId: 'releaseAccount',
  method: 'post',
  path: '/api/people/:personId/accounts/release',
  summary: 'Release the account of a person',
  description:
    'For one because the provider made it anew: whoever comes next with the verified mail address is linked again. The person is signed out.',
  ability: 'keep-access',
  params: personParams,
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['ACCOUNT_NOT_FOUND'],
  perform: (context, { params }) => releaseInDatabase(context.services.db, organizationCommandOf(context, params)),
});
