import { z } from 'zod';
import { endProvider } from '../../../db/operations/account/end-provider.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** An administrator ends signing in by the provider. */
export const endIdentityProvider = defineAction({
  operationId: 'endIdentityProvider',
  method: 'post',
  path: '/api/identity-provider/end',
  summary: 'Sign in without the provider from now on',
  description: 'Nobody is led to the provider any more, and everybody may have links mailed. Sessions go on.',
  ability: 'keep-access',
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['PROVIDER_NOT_FOUND'],
  perform: (context) => endProvider(context.services.db, organizationCommandOf(context, {})),
});
