import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownColumns } from './columns.ts';
import { Person } from './person.ts';
import { ownRows } from './row-policy.ts';

/** That somebody agreed to sign electronically, under which text; it may be withdrawn, once and for good. */
export const SigningConsent = defineEntity({
  name: 'SigningConsent',
  tableName: 'signing_consent',
  properties: {
    ...ownColumns,
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id'),
    version: p.text(),
    // The hash of the words that were shown.
    textSha256: p.text().fieldName('text_sha256'),
    givenAt: p.datetime(3),
    withdrawnAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'signing_consent_once', properties: ['personId', 'version'], where: 'withdrawn_at is null' }],
  triggers: [
    {
      name: 'only_withdrawn',
      timing: 'before',
      events: ['update', 'delete'],
      body: `if tg_op = 'DELETE' or old.withdrawn_at is not null or new.withdrawn_at is null or to_jsonb(new) - 'withdrawn_at' <> to_jsonb(old) - 'withdrawn_at' then raise exception 'a consent is never changed; it is only withdrawn, once' using errcode = 'CR001'; end if; return new;`,
    },
  ],
  ...ownRows,
});
