import { z } from 'zod';
import { redeemLink as redeemInDatabase } from '../../../db/operations/sign-in/redeem-link.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { ROLES } from '../../../rules/vocabulary/role.ts';
import { organizationIn } from '../../access/opaque-token.ts';
import { definePublicAction } from '../../action.ts';

/** Somebody signs in by the link that was mailed to them. */
export const redeemLink = definePublicAction({
  operationId: 'redeemLink',
  method: 'post',
  path: '/api/sign-in/links/redeem',
  summary: 'Sign in by a mailed link',
  description: 'Uses the token of a mailed link, once and within 15 minutes, and sets the cookie of a session.',
  ability: 'public',
  body: z.strictObject({ token: z.string().max(200) }),
  answer: z
    .object({
      organizationId: z.string(),
      personId: z.string(),
      name: z.string(),
      roles: z.array(z.enum(ROLES)),
    })
    .meta({ id: 'SignedIn' }),
  status: 200,
  command: false,
  errors: ['LINK_SPENT', 'SIGN_IN_REFUSED'],
  signsIn: ({ organizationId, personId }) => ({ organizationId, personId, method: 'mailed-link' }),
  async perform({ services, at }, { body: { token } }) {
    const organizationId = organizationIn(token);
    if (organizationId === null) throw new CreditableError('LINK_SPENT');
    const { personId, name, roles } = await redeemInDatabase(services.db, { organizationId, token, at });
    return { organizationId, personId, name, roles: [...roles] };
  },
});
