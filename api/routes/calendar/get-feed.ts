import { z } from 'zod';
import { findFeed } from '../../../db/views/find-feed.ts';
import { sha256OfText } from '../../../db/sha256.ts';
import { instantSchema } from '../../answers/moments.ts';
import { pagesUrlOf } from '../../../config/pages-url.ts';
import { defineAction } from '../../action.ts';
import { ONESELF } from '../../watching/shown.ts';

/** The secret address of the signed-in person's calendar. */
export const getFeed = defineAction({
  operationId: 'getCalendarFeed',
  method: 'get',
  path: '/api/calendar-feed',
  summary: 'Get the address of your calendar',
  description: 'The secret address under which the signed-in person’s own calendar is read; only they can see it.',
  ability: 'keep-calendar',
  answer: z
    .object({
      madeAt: instantSchema
        .nullable()
        .meta({ description: 'Null where no address was made, or the last one has ended.' }),
      address: z.string().nullable().meta({
        description: 'Null where there is none, or it was made under another secret and can only be replaced.',
      }),
    })
    .meta({ id: 'CalendarFeed' }),
  status: 200,
  command: false,
  shows: ONESELF,
  errors: [],
  async perform({ services, acting }) {
    const feed = await findFeed(services.db, acting);
    if (feed === null) return { madeAt: null, address: null };
    const token = services.feedTokens.of(acting.organizationId, feed.feedId);
    const address = `${pagesUrlOf(services.settings)}/calendar/${token}.ics`;
    return { madeAt: feed.madeAt, address: sha256OfText(token) === feed.tokenSha256 ? address : null };
  },
});
