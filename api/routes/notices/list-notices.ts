import { z } from 'zod';
import { MOST_NOTICES, findNotices } from '../../../db/views/find-notices.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { canEverywhere } from '../../../rules/vocabulary/abilities.ts';
import { defineAction } from '../../action.ts';
import { noticeSchema } from '../../answers/notice.ts';
import { present } from '../../watching/shown.ts';

/** The notices that were sent, newest first: one's own, or for a director everybody's. */
export const listNotices = defineAction({
  operationId: 'listNotices',
  method: 'get',
  path: '/api/notices',
  summary: 'List notices',
  description:
    'The notices sent to the signed-in person, newest first, all or only the unread, by pages; directors and auditors may ask for everybody.',
  ability: 'read-own-tasks',
  query: z.strictObject({
    to: z.enum(['me', 'everybody']).default('me'),
    show: z.enum(['all', 'unread']).default('all'),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    perPage: z.coerce.number().int().min(1).max(MOST_NOTICES).default(MOST_NOTICES),
  }),
  answer: z.array(noticeSchema),
  status: 200,
  command: false,
  shows: {
    about: (notices: z.infer<typeof noticeSchema>[], { acting }) => ({
      people: [acting.actorId],
      journeys: present(notices.map(({ journeyId }) => journeyId)),
    }),
  },
  errors: [],
  async perform({ services, acting }, { query: { to, show, page, perPage } }) {
    if (to === 'everybody' && !canEverywhere(acting.roles, 'read-all-tasks')) throw new CreditableError('NOT_ALLOWED');
    const part = { unreadOnly: show === 'unread', page, perPage };
    return findNotices(services.db, acting, to === 'everybody' ? null : acting.actorId, part);
  },
});
