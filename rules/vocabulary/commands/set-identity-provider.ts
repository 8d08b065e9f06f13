import { z } from 'zod';
import { lineSchema } from './command.ts';

const domainSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/, 'a domain, for one agency.example.org');

/** An administrator sets the provider by which people sign in. */
export const setIdentityProviderSchema = z.strictObject({
  issuer: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .refine((text) => !/[?#]|\/\.well-known\//.test(text), 'the issuer itself, without ?, # and .well-known')
    .meta({ description: 'The issuer, as the provider itself writes it.', example: 'https://login.example.org' }),
  clientId: lineSchema,
  clientSecret: z
    .string()
    .min(1)
    .max(500)
    .exactOptional()
    .meta({ description: 'Left out where the one on file stays; it is never told again.' }),
  mailDomains: z
    .array(domainSchema)
    .max(20)
    .meta({ description: 'People with addresses of these domains are led to the provider.' }),
  linksAllowed: z.boolean().meta({ description: 'Whether they may still have links mailed to sign in.' }),
});

/** What setting a provider needs. */
export type SetIdentityProvider = z.infer<typeof setIdentityProviderSchema>;
