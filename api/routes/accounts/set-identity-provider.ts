import { randomUUID } from 'node:crypto';
import { setProvider } from '../../../db/operations/account/set-provider.ts';
import { CLIENT_SECRET } from '../../../db/sealed-columns.ts';
import { findProvider } from '../../../db/views/find-provider.ts';
import { openText, sealText } from '../../../keys/seal-text.ts';
import {
  type SetIdentityProvider,
  setIdentityProviderSchema,
} from '../../../rules/vocabulary/commands/set-identity-provider.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { type ActionContext, defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** An administrator sets the provider by which people of the organization sign in. */
export const setIdentityProvider = defineAction({
  operationId: 'setIdentityProvider',
  method: 'put',
  path: '/api/identity-provider',
  summary: 'Set the provider by which people sign in',
  description:
    'The provider is asked first whether it is one. Who is led there comes back to the person with the verified mail address; nobody is made by it.',
  ability: 'keep-access',
  body: setIdentityProviderSchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'PROVIDER_UNREACHABLE',
    'PROVIDER_WRONG',
    'PROVIDER_SECRET_MISSING',
    'DOMAIN_NOT_YOURS',
    'DOMAIN_TAKEN',
    'LINKS_NEEDED',
    'DATA_KEY_MISSING',
  ],
  async perform(context, { body }) {
    const { services, acting } = context;
    const { clientSecret: given, ...terms } = body;
    const clientSecret = given ?? (await secretOnFile(context, body));
    const { endSessionUrl } = await services.providers.find({ ...terms, clientSecret }).catch(tellUnreachable);
    const id = randomUUID();
    const place = { purpose: CLIENT_SECRET, organizationId: acting.organizationId, recordId: id };
    const clientSecretSealed = sealText(services.dataKeys, place, clientSecret);
    const making = { id, clientSecretSealed, endSessionUrl, isSecretKept: given === undefined };
    return setProvider(services.db, organizationCommandOf(context, terms), making);
  },
});

/** Here the address was typed a moment ago: where nothing answers it is what was typed that is in doubt. */
function tellUnreachable(failure: unknown): never {
  const isAway = failure instanceof CreditableError && failure.code === 'PROVIDER_AWAY';
  throw isAway ? new CreditableError('PROVIDER_UNREACHABLE') : failure;
}

/** The secret stays only with whom it was agreed: under another issuer it would be told to a stranger. */
async function secretOnFile(
  { services, acting }: ActionContext,
  { issuer, clientId }: SetIdentityProvider,
): Promise<string> {
  const known = await findProvider(services.db, acting);
  if (known === null || known.issuer !== issuer || known.clientId !== clientId)
    throw new CreditableError('PROVIDER_SECRET_MISSING');
  const { organizationId } = acting;
  const place = { purpose: CLIENT_SECRET, organizationId, recordId: known.providerId };
  return openText(services.dataKeys, place, known.clientSecretSealed);
}
