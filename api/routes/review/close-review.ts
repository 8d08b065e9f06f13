import { z } from 'zod';
import { leaveReview } from '../../../db/operations/review/leave-review.ts';
import { defineReviewAction } from '../../action.ts';

/** A reviewer closes the packet in their browser. */
export const closeReview = defineReviewAction({
  operationId: 'closeReview',
  method: 'post',
  path: '/api/review/close',
  summary: 'Close the packet of a link',
  description: 'Closes the packet in the browser that asks; the link opens it again while it works.',
  ability: 'review-packet',
  answer: z.object({ sentence: z.string() }).meta({ id: 'ReviewClosed' }),
  status: 200,
  command: false,
  closesReview: true,
  errors: [],
  async perform({ services, reviewer, at }) {
    await leaveReview(services.db, reviewer, at);
    return { sentence: 'The packet is closed in this browser.' };
  },
});
