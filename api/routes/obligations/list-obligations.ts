import { z } from 'zod';
import { findObligations } from '../../../db/views/find-obligations.ts';
import { idSchema } from '../../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { ENDS } from '../../../rules/vocabulary/ladder.ts';
import { OBLIGATION_KINDS } from '../../../rules/vocabulary/obligation.ts';
import { canEverywhere } from '../../../rules/vocabulary/abilities.ts';
import { defineAction } from '../../action.ts';
import { type obligationAnswerSchema, obligationListSchema } from '../../answers/obligation.ts';
import { present } from '../../watching/shown.ts';

/** Asks for what came to a freeze of new assignments, whoever owes it. */
export const FROZEN = { whose: 'everybody', reached: 'freeze-assignments' } as const;

/** What is open: one's own and what one took over, or for a director everybody's. */
export const listObligations = defineAction({
  operationId: 'listObligations',
  method: 'get',
  path: '/api/obligations',
  summary: 'List what is open',
  description:
    'What the signed-in person owes or took over, what reached the end of its reminders first, then the soonest due; directors and auditors may ask for everybody, or for one person. Fifty on a page.',
  ability: 'read-own-tasks',
  query: z.strictObject({
    whose: z.enum(['mine', 'everybody']).default('mine'),
    personId: idSchema.exactOptional().meta({ description: 'Only with `whose=everybody`.' }),
    kind: z.enum(OBLIGATION_KINDS).exactOptional(),
    reached: z
      .enum(['any', ...ENDS])
      .exactOptional()
      .meta({ description: 'Only what reached the end of its reminders, and this end of them.' }),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  answer: obligationListSchema,
  status: 200,
  command: false,
  shows: {
    about: ({ obligations }: z.infer<typeof obligationListSchema>) => ({ people: obligations.flatMap(peopleIn) }),
  },
  errors: [],
  async perform({ services, acting, at }, { query: { whose, personId = null, kind = null, reached = null, page } }) {
    if (whose === 'everybody' && !canEverywhere(acting.roles, 'read-all-tasks'))
      throw new CreditableError('NOT_ALLOWED');
    const who = whose === 'mine' ? acting.actorId : personId;
    return findObligations(services.db, acting, { personId: who, kind, reached, page }, at);
  },
});

/** Whoever is named in what is open: whom it is about, whose it is, who took it over or could. */
function peopleIn(one: z.infer<typeof obligationAnswerSchema>): string[] {
  const { superviseeId, ownerId, delegate, snooze, takers } = one;
  return present([
    superviseeId,
    ownerId,
    delegate?.personId,
    snooze?.personId,
    ...takers.map(({ personId }) => personId),
  ]);
}
