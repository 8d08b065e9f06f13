import { z } from 'zod';
import { instantSchema } from './moments.ts';

/** The provider of an organization as it is told; its client secret is told to nobody. */
export const identityProviderSchema = z
  .object({
    issuer: z.string(),
    clientId: z.string(),
    mailDomains: z.array(z.string()),
    linksAllowed: z.boolean(),
    setAt: instantSchema,
  })
  .meta({ id: 'IdentityProvider' });
