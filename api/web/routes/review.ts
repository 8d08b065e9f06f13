import type { RequestHandler } from 'express';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { describeDevice } from '../../access/describe-device.ts';
import { findReviewer } from '../../access/find-reviewer.ts';
import { organizationIn } from '../../access/opaque-token.ts';
import { reviewCookie } from '../../access/review-cookie.ts';
import { performAction } from '../../perform-action.ts';
import { performReview } from '../../review/perform-review.ts';
import { closeReview } from '../../routes/review/close-review.ts';
import { getReview } from '../../routes/review/get-review.ts';
import { openReview } from '../../routes/review/open-review.ts';
import type { Services } from '../../services.ts';
import { keepFlash } from '../flash-cookie.ts';
import { pick, readFields } from '../forms/fields.ts';
import type { PageRoute } from '../page-request.ts';
import { ReviewLinkPage } from '../pages/review-link-page.tsx';
import { ReviewPage } from '../pages/review-page.tsx';

/** The page that the link to a packet opens. To open it does nothing, so that it cannot tell which links work either. */
export const reviewLinkRoute: PageRoute = {
  path: '/review/:token',
  ability: 'public',
  show({ frame, params }) {
    const token = params['token'] ?? '';
    if (organizationIn(token) === null) throw new CreditableError('REVIEW_LINK_OVER');
    return Promise.resolve({ page: ReviewLinkPage({ frame, token }) });
  },
};

/** The one packet that is open in a reviewer's browser. */
export const reviewRoute: PageRoute = {
  path: '/review',
  ability: 'review-packet',
  async show({ services, reviewer, frame }) {
    const review = await performReview(services, reviewer, getReview, 'page /review');
    return { page: ReviewPage({ frame, review }) };
  },
};

/** Opens the packet of a link, when its button is pressed: programs that look into mails follow links and press nothing. */
export function openReviewHere(services: Services): RequestHandler {
  return async (request, response) => {
    await performAction(services, null, openReview, {
      body: pick(readFields(request.body), 'token'),
      client: request.ip,
      device: describeDevice(request.get('User-Agent')),
      keepReview: (secret) => reviewCookie.set(response, services.settings, secret),
    });
    response.redirect(303, '/review');
  };
}

/** Closes the packet in the browser of its reviewer. */
export function closeReviewHere(services: Services): RequestHandler {
  return async (request, response) => {
    const { sentence } = await performReview(services, await findReviewer(services, request), closeReview);
    reviewCookie.clear(response, services.settings);
    keepFlash(response, { tone: 'done', sentence });
    response.redirect(303, '/sign-in');
  };
}
