import type { DigestFacts } from '../../../rules/vocabulary/digest.ts';
import { FREEZING_KINDS } from '../../../rules/vocabulary/ladder.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';

/** Whose digest, and of which days. */
export interface DigestQuestion {
  readonly organizationId: string;
  readonly personId: string;
  /** The organization's day, and the last one of its week. */
  readonly today: PlainDate;
  readonly weekEndsOn: PlainDate;
  /** ISO instant. */
  readonly at: string;
}

const OWED = (which: string): string => `
  'pastDue', (select count(*)::int from owed where due_on < today and ${which}),
  'dueThisWeek', (select count(*)::int from owed where due_on between today and ends and ${which})`;
const TO_SIGN = (which: string): string => `
  'toSign', (select count(*)::int from waiting where ${which}),
  'toSignLong', (select count(*)::int from waiting where long and ${which})`;
const FROZEN = `'frozen', (select count(distinct owner_id)::int from owed where kind in (?) and ended_at is not null and lifted_at is null)`;

const DIGEST = `
  with asked as (select ?::date as today, ?::date as ends, ?::timestamptz as now),
  me as (select * from person where id = ?),
  owed as (
    select o.*, a.today, a.ends, coalesce(o.delegate_id, o.owner_id) as holder_id,
      coalesce('supervisor' = any(p.roles), false) as by_supervisor
    from obligation o cross join asked a join person p on p.id = coalesce(o.delegate_id, o.owner_id) where o.closed_at is null),
  waiting as (
    select w.*, w.submitted_at < a.now - interval '14 days' as long from weekly_log w cross join asked a where w.status = 'submitted'),
  ageing as (
    select s.ageing_out_minutes as minutes from journey_summary s join journey j on j.id = s.journey_id
    where j.ended_at is null and s.ageing_out_minutes > 0),
  rollout as (select id from rules_rollout where ended_at is null),
  item as (select i.* from rollout_item i join rollout r on r.id = i.rollout_id where i.changed and i.state = 'previewed')
  select me.id as "personId", me.name, me.time_zone as "timeZone", me.roles,
    json_build_object(${OWED('holder_id = me.id')}, ${TO_SIGN('supervisor_id = me.id')}) as own,
    json_build_object(${OWED('by_supervisor')}, ${TO_SIGN('true')}, ${FROZEN}) as supervisors,
    json_build_object(${OWED('true')}, ${TO_SIGN('true')}, ${FROZEN},
      'ageingOutMinutes', (select coalesce(sum(minutes), 0)::int from ageing), 'ageingOutJourneys', (select count(*)::int from ageing),
      'losses', (select count(distinct (n.scope_id, n.obligation_id))::int from notice n, asked a
        where n.tone = 'loss' and n.stored_at > a.now - interval '7 days'),
      'letters', (select count(*)::int from owed where kind = 'answer-deficiency'),
      'firstLetterDueOn', (select min(due_on) from owed where kind = 'answer-deficiency'),
      'rollouts', (select count(*)::int from rollout), 'changedJourneys', (select count(*)::int from item),
      'losingJourneys', (select count(*)::int from item where gained_minutes < 0)) as organization
  from me`;

/**
 * What is open for one person, for the supervisors, and in the whole organization.
 * @returns null where there is no such person.
 * @throws DATABASE_AWAY.
 */
export function readDigest(
  db: Database,
  { organizationId, personId, today, weekEndsOn, at }: DigestQuestion,
): Promise<DigestFacts | null> {
  return read(db, { organizationId }, async ({ ask }) => {
    const values = [today, weekEndsOn, at, personId, FREEZING_KINDS, FREEZING_KINDS];
    return (await ask<DigestFacts>(DIGEST, values))[0] ?? null;
  });
}
