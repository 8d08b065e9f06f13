import { defineEntity, p } from '@mikro-orm/postgresql';
import { Journey } from './journey.ts';
import { Person } from './person.ts';
import { Setting } from './setting.ts';
import { ownColumns, proofColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** By what a director allowed one supervisee more than a limit says. */
export interface LoadException {
  readonly reason: string;
  /** Who allowed it. */
  readonly directorId: string;
  readonly limit: number;
  /** How many others there were. */
  readonly present: number;
  /** Null where the limit is the organization's own. */
  readonly citation: string | null;
}

/** A supervision agreement for one supervisor at one setting. Unsigned, it is a proposal. */
export const Agreement = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    ...ownColumns,
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    supervisorId: p.manyToOne(Person).mapToPk().fieldName('supervisor_id'),
    settingId: p.manyToOne(Setting).mapToPk().fieldName('setting_id'),
    fromOn: p.date(),
    untilOn: p.date().nullable(),
    proposedAt: p.datetime(3),
    boardApprovedOn: p.date().nullable(),
    signedOn: p.date().nullable(),
    signedAt: p.datetime(3).nullable(),
    signerId: p.manyToOne(Person).mapToPk().fieldName('signer_id').nullable(),
    statement: p.text().nullable(),
    contentSha256: p.text().nullable(),
    endedAt: p.datetime(3).nullable(),
    endReason: p.text().nullable(),
    conflict: p.text().nullable(),
    loadException: p.json<LoadException>().nullable(),
    origin: p.text().$type<'here' | 'paper'>().nullable(),
    ...proofColumns,
  },
  uniques: [{ name: 'agreement_unique', properties: ['journeyId', 'supervisorId', 'settingId', 'fromOn'] }],
  indexes: [{ name: 'agreement_supervisor', properties: ['supervisorId'] }],
  triggers: [
    {
      name: 'signed_stays',
      timing: 'before',
      events: ['update', 'delete'],
      body: `if old.signed_at is null then if tg_op = 'DELETE' then return old; end if; return new; end if; if tg_op = 'DELETE' or to_jsonb(new) - '{until_on,ended_at,end_reason,conflict,board_approved_on}'::text[] <> to_jsonb(old) - '{until_on,ended_at,end_reason,conflict,board_approved_on}'::text[] then raise exception 'a signed agreement is never changed' using errcode = 'CR001'; end if; if new.until_on is distinct from old.until_on and (new.until_on is null or new.until_on > old.until_on or new.ended_at is null) then raise exception 'a signed agreement is only ended earlier' using errcode = 'CR001'; end if; return new;`,
    },
  ],
  ...ownRows,
});
