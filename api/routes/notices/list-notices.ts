import { z } from 'zod';
import { findNotices } from '../../../db/views/find-notices.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { isDirector } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { noticeSchema } from '../../answers/notice.ts';

/** The notices that were sent, newest first: one's own, or for a director everybody's. */
export const listNotices = defineAction({
  operationId: 'listNotices',
  method: 'get',
  path: '/api/notices',
  summary: 'List notices',
  description: 'The notices sent to the signed-in person, newest first; a director may ask for everybody.',
  roles: 'signed-in',
  query: z.strictObject({ to: z.enum(['me', 'everybody']).default('me') }),
  answer: z.array(noticeSchema),
  status: 200,
  command: false,
  errors: [],
  async perform({ services, acting }, { query }) {
    if (query.to === 'everybody' && !isDirector(acting)) throw new CreditableError('NOT_ALLOWED');
    return findNotices(services.db, acting, query.to === 'everybody' ? null : acting.actorId);
  },
});
