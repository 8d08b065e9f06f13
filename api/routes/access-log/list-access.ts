import { z } from 'zod';
import { findAccess, MOST_ACCESS, type ShownAccess } from '../../../db/views/find-access.ts';
import { canEverywhere } from '../../../rules/vocabulary/abilities.ts';
import { ACCESS_KINDS } from '../../../rules/vocabulary/access.ts';
import { idSchema, plainDateSchema } from '../../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { defineAction } from '../../action.ts';
import { accessSchema } from '../../answers/access.ts';
import { present } from '../../watching/shown.ts';

const query = z.strictObject({
  personId: idSchema.exactOptional().meta({
    description: 'Whose data was shown; left out: one’s own, or for whoever reads the whole log everybody’s.',
  }),
  actorId: idSchema.exactOptional().meta({ description: 'Who looked.' }),
  kind: z.enum(ACCESS_KINDS).exactOptional(),
  from: plainDateSchema.exactOptional().meta({ description: 'The first day, in UTC.' }),
  until: plainDateSchema.exactOptional().meta({ description: 'The last day, in UTC.' }),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  perPage: z.coerce.number().int().min(1).max(MOST_ACCESS).default(100),
});

const accessLogSchema = z
  .object({
    personId: z.string().nullable().meta({ description: 'Whose data was shown; null for everybody’s.' }),
    entries: z.array(accessSchema),
    total: z.int(),
  })
  .meta({ id: 'AccessLog' });

/** Who has looked at whose record. */
export const listAccess = defineAction({
  operationId: 'listAccess',
  method: 'get',
  path: '/api/access-log',
  summary: 'List who has looked',
  description:
    'Who looked at one’s own record, the latest first; directors, administrators and auditors may ask of everybody, and also find there who asked for a change and what was refused.',
  ability: 'read-access',
  query,
  answer: accessLogSchema,
  untold: { fields: ['address'], unless: 'export-access' },
  status: 200,
  command: false,
  shows: {
    about: ({ personId, entries }: z.infer<typeof accessLogSchema>) => ({
      people: present([personId, ...entries.map(({ actorId }) => actorId)]),
    }),
  },
  errors: [],
  async perform(
    { services, acting },
    { query: { personId, actorId = null, kind = null, from = null, until = null, page, perPage } },
  ) {
    const readsAll = canEverywhere(acting.roles, 'read-access');
    const whose = personId ?? (readsAll ? null : acting.actorId);
    if (whose !== acting.actorId && !readsAll) throw new CreditableError('NOT_ALLOWED');
    const found = await findAccess(services.db, acting, { personId: whose, actorId, kind, from, until, page, perPage });
    return {
      personId: whose,
      total: found.total,
      entries: readsAll ? found.entries : found.entries.map(withoutAddress),
    };
  },
});

/** Whoever only wants to know who looked need not know from where. */
function withoutAddress(entry: ShownAccess): ShownAccess {
  return { ...entry, address: null };
}
