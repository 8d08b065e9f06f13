import { z } from 'zod';
import { openReview as openInDatabase } from '../../../db/operations/review/open-review.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { makeToken, organizationIn } from '../../access/opaque-token.ts';
import { definePublicAction } from '../../action.ts';

/** A reviewer opens the packet of their link in a browser. */
export const openReview = definePublicAction({
  operationId: 'openReview',
  method: 'post',
  path: '/api/review',
  summary: 'Open the packet of a link',
  description:
    'Opens the packet of a link in the browser that asks, and sets a cookie that shows this packet and nothing else. A link that was never made, was ended or is too old is answered alike.',
  ability: 'public',
  body: z.strictObject({ token: z.string().max(200) }),
  answer: z.object({ sentence: z.string() }).meta({ id: 'ReviewOpened' }),
  status: 200,
  command: false,
  errors: ['REVIEW_LINK_OVER', 'TOO_MANY_ATTEMPTS'],
  async perform({ services, at, client = 'unknown', device = 'unknown', keepReview }, { body: { token } }) {
    await services.attemptLimits.count({ client });
    const organizationId = organizationIn(token);
    if (organizationId === null) throw new CreditableError('REVIEW_LINK_OVER');
    const sessionToken = makeToken(organizationId);
    await openInDatabase(services.db, { organizationId, token, sessionToken, device, at });
    keepReview?.(sessionToken);
    return { sentence: 'The packet is open in this browser.' };
  },
});
