import { z } from 'zod';
import { findProvider } from '../../../db/views/find-provider.ts';
import { identityProviderSchema } from '../../answers/identity-provider.ts';
import { defineAction } from '../../action.ts';

/** The provider by which people of the organization sign in. */
export const getIdentityProvider = defineAction({
  operationId: 'getIdentityProvider',
  method: 'get',
  path: '/api/identity-provider',
  summary: 'Get the provider by which people sign in',
  description: 'The OpenID Connect provider of the organization, and the addresses that are registered there.',
  ability: 'keep-access',
  answer: z
    .object({
      provider: identityProviderSchema.nullable().meta({ description: 'Null where none is set.' }),
      callbackUrl: z.string().meta({ description: 'The redirect address to register at the provider.' }),
    })
    .meta({ id: 'SigningInBy' }),
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: [],
  async perform({ services, acting }) {
    const known = await findProvider(services.db, acting);
    const { callbackUrl } = services.providers;
    if (known === null) return { provider: null, callbackUrl };
    const { issuer, clientId, mailDomains, linksAllowed, setAt } = known;
    return { provider: { issuer, clientId, mailDomains: [...mailDomains], linksAllowed, setAt }, callbackUrl };
  },
});
