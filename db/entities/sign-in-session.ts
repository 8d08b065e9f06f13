import { defineEntity, p } from '@mikro-orm/postgresql';
import type { SignInEnding, SignInMethod } from '../../rules/vocabulary/sign-in.ts';
import { ownColumns, proofColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** One browser in which a person is, or was, signed in; of its token only the hash is kept. */
export const SignInSession = defineEntity({
  name: 'SignInSession',
  tableName: 'sign_in_session',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    tokenSha256: p.text(),
    method: p.text().$type<SignInMethod>(),
    // In words, for one `Firefox on Windows`.
    device: p.text(),
    signedInAt: p.datetime(3),
    lastSeenAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
    endedBecause: p.text().$type<SignInEnding>().nullable(),
    ...proofColumns,
  },
  uniques: [{ name: 'sign_in_session_token', properties: ['tokenSha256'] }],
  indexes: [{ name: 'sign_in_session_person', properties: ['personId', 'endedAt'] }],
  ...ownRows,
});
