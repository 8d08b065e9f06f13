import { defineEntity, p } from '@mikro-orm/postgresql';
import { Person } from './person.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** The answer to a command, so that the same key is answered alike and acted on once. */
export const CommandReceipt = defineEntity({
  name: 'CommandReceipt',
  tableName: 'command_receipt',
  properties: {
    ...ownColumns,
    key: p.text(),
    command: p.text(),
    requestSha256: p.text(),
    actorId: p.manyToOne(Person).mapToPk().fieldName('actor_id').nullable(),
    receipt: p.json<Receipt>(),
    recordedAt: p.datetime(3),
  },
  uniques: [{ name: 'command_receipt_key', properties: ['organizationId', 'key'] }],
  triggers: [
    {
      name: 'only_added',
      timing: 'before',
      events: ['update', 'delete'],
      body: `raise exception 'a receipt is never changed' using errcode = 'CR001';`,
    },
  ],
  ...ownRows,
});
