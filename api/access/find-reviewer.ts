import type { Request } from 'express';
import { lookUpReview } from '../../db/operations/review/look-up-review.ts';
import type { Reviewer } from '../action.ts';
import type { Services } from '../services.ts';
import { countRequest } from '../traffic/count-request.ts';
import { limitsOf } from './limits-of.ts';
import { organizationIn } from './opaque-token.ts';
import { originOf } from './origin-of.ts';
import { reviewCookie } from './review-cookie.ts';

/**
 * Which packet is open in the browser that asks, looked up anew each time: once its link is ended or too old, none is from
 * the next request on.
 * @returns null where none is.
 * @throws TOO_MANY_REQUESTS, DATABASE_AWAY.
 */
export async function findReviewer(services: Services, request: Request): Promise<Reviewer | null> {
  const { db, settings } = services;
  const token = reviewCookie.read(request, settings);
  const organizationId = organizationIn(token);
  if (token === undefined || organizationId === null) return null;
  const presented = { organizationId, token, limits: limitsOf(settings), at: services.now() };
  const known = await lookUpReview(db, presented);
  if (known === null) return null;
  await countRequest(services, request, known.reviewSessionId);
  return { organizationId, ...known, origin: originOf(request) };
}
