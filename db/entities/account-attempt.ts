import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { IdentityProvider } from './identity-provider.ts';
import { ownRows } from './row-policy.ts';

/** Somebody who was led to a provider; what binds it to the browser is kept as a hash only. */
export const AccountAttempt = defineEntity({
  name: 'AccountAttempt',
  tableName: 'account_attempt',
  properties: {
    ...ownColumns,
    providerId: p.manyToOne(IdentityProvider).mapToPk().fieldName('provider_id'),
    stateSha256: p.text(),
    browserSha256: p.text(),
    begunAt: p.datetime(3),
    expiresAt: p.datetime(3),
    usedAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'account_attempt_state', properties: ['stateSha256'] }],
  ...ownRows,
});
