import type { AnyAction } from '../../action.ts';
import { closeReview } from './close-review.ts';
import { endPacketLink } from './end-packet-link.ts';
import { getReviewedEvaluation } from './get-reviewed-evaluation.ts';
import { getReviewedFile } from './get-reviewed-file.ts';
import { getReview } from './get-review.ts';
import { listPacketLinks } from './list-packet-links.ts';
import { makePacketLink } from './make-packet-link.ts';
import { openReview } from './open-review.ts';

/** What can be asked and done about packets that are opened to reviewers of boards. */
export const reviewRoutes: readonly AnyAction[] = [
  makePacketLink,
  listPacketLinks,
  endPacketLink,
  openReview,
  getReview,
  getReviewedFile,
  getReviewedEvaluation,
  closeReview,
];
