-- A signed weekly log may be corrected: what was signed is kept word for word as a former version, its signature becomes
-- void, and the hours come back under the next version. Also: since when a weekly log is back with its supervisee.

alter table "weekly_log" add column "returned_at" timestamptz(3) null;
alter table "signature" add column "version" int null, add column "voided_at" timestamptz(3) null;

create table "weekly_log_version" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "weekly_log_id" uuid not null,
  "version" int not null,
  "submitted_at" timestamptz(3) not null,
  "content" text not null,
  "content_sha256" text not null,
  "ended" text not null,
  "ended_at" timestamptz(3) not null,
  "ended_by_id" uuid not null,
  "reason" text not null,
  primary key ("id")
);
alter table "weekly_log_version" add constraint "weekly_log_version_once" unique ("weekly_log_id", "version");
alter table "weekly_log_version" add constraint "weekly_log_version_is_what_was_hashed" check (content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'));
alter table "weekly_log_version" add constraint "weekly_log_version_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "weekly_log_version" add constraint "weekly_log_version_weekly_log_id_foreign" foreign key ("weekly_log_id") references "weekly_log" ("id");
alter table "weekly_log_version" add constraint "weekly_log_version_ended_by_id_foreign" foreign key ("ended_by_id") references "person" ("id");

-- What is here already is brought along for all organizations at once: the walls are down for the owner of the tables,
-- whom they would bind, and the old guards are off, until the end of this transaction.
alter table "organization" no force row level security;
alter table "person" no force row level security;
alter table "journey" no force row level security;
alter table "weekly_log" no force row level security;
alter table "signature" no force row level security;
alter table "audit_entry" no force row level security;
drop trigger "signed_stays" on "weekly_log";
drop function "weekly_log_signed_stays_fn"();
drop trigger "only_added" on "signature";
drop function "signature_only_added_fn"();

-- Until today a weekly log was signed under its last version, once.
update "signature" s set "version" = w.version from "weekly_log" w where w.id = s.weekly_log_id;
alter table "signature" alter column "version" set not null;

-- The versions that were returned stand in the audit trail, line by line.
insert into "weekly_log_version" (id, organization_id, weekly_log_id, version, submitted_at, content, content_sha256, ended, ended_at, ended_by_id, reason)
select gen_random_uuid(), r.organization_id, r.subject_id, r.version, r.submitted_at, r.content, encode(sha256(convert_to(r.content, 'UTF8')), 'hex'),
  'returned', r.at, r.actor_id, r.reason
from (
  select a.organization_id, a.subject_id, a.at, a.actor_id, (a.before->>'version')::int as version, coalesce(a.after->>'comment', '') as reason,
    coalesce(
      (select max((t->>'submittedAt')::timestamptz) from "audit_entry" b, jsonb_array_elements(b.after->'waiting') t
        where b.journey_id = a.journey_id and b.action = 'week-submitted' and b.sequence < a.sequence and t->>'weeklyLogId' = a.subject_id::text),
      -- One that came in with a record counts as submitted on the Sunday evening of its week.
      (w.week_starts_on + 6 + time '23:59') at time zone 'UTC') as submitted_at,
    format('{"journeyId":"%s","lines":[%s],"superviseeId":"%s","supervisorId":"%s","version":%s,"week":"%s","weeklyLogId":"%s"}',
      w.journey_id,
      (select coalesce(string_agg(format('{"activity":%s,"groupSize":%s,"id":%s,"medium":%s,"minutes":%s,"on":%s,"settingId":%s}',
          l->'activity', coalesce(l->>'groupSize', 'null'), l->'id', l->'medium', l->'minutes', l->'on', l->'settingId'), ','
          order by l->>'on' collate "C", l->>'id' collate "C"), '')
        from jsonb_array_elements(a.before->'lines') l),
      j.supervisee_id, w.supervisor_id, a.before->>'version', to_char(w.week_starts_on, 'IYYY-"W"IW'), w.id) as content
  from "audit_entry" a join "weekly_log" w on w.id = a.subject_id join "journey" j on j.id = w.journey_id
  where a.action = 'week-returned' and a.actor_id is not null
) r
on conflict do nothing;

update "weekly_log" w set "returned_at" = r.at
from (select subject_id, max(at) as at from "audit_entry" where action = 'week-returned' group by subject_id) r
where r.subject_id = w.id;

alter table "organization" force row level security;
alter table "person" force row level security;
alter table "journey" force row level security;
alter table "weekly_log" force row level security;
alter table "signature" force row level security;
alter table "audit_entry" force row level security;

alter table "signature" drop constraint "signature_once";
create unique index "signature_once" on "signature" ("weekly_log_id") where voided_at is null;
alter table "signature" add constraint "signature_version_once" unique ("weekly_log_id", "version");

create or replace function "weekly_log_signed_stays_fn"() returns trigger as $$ begin if old.status = 'signed' and tg_op = 'DELETE' then raise exception 'a signed weekly log is never taken out' using errcode = 'CR001'; end if; if tg_op = 'DELETE' then return old; end if; if old.status = 'signed' and (new.status <> 'reopened' or new.version <> old.version or exists (select 1 from signature where weekly_log_id = old.id and voided_at is null)) then raise exception 'a signed weekly log is only reopened, once its signature is void' using errcode = 'CR001'; end if; return new; end; $$ language plpgsql;
create trigger "signed_stays" BEFORE UPDATE OR DELETE on "weekly_log" for each ROW execute function "weekly_log_signed_stays_fn"();
create or replace function "signature_only_voided_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or old.voided_at is not null or new.voided_at is null or to_jsonb(new) - 'voided_at' <> to_jsonb(old) - 'voided_at' then raise exception 'a signature is never changed; it only becomes void, once' using errcode = 'CR001'; end if; if not exists (select 1 from weekly_log_version v where v.weekly_log_id = old.weekly_log_id and v.version = old.version and v.ended = 'void' and v.ended_at = new.voided_at and v.content_sha256 = old.content_sha256) then raise exception 'a signature becomes void only where what it bound is kept' using errcode = 'CR001'; end if; return new; end; $$ language plpgsql;
create trigger "only_voided" BEFORE UPDATE OR DELETE on "signature" for each ROW execute function "signature_only_voided_fn"();
create or replace function "weekly_log_version_only_added_fn"() returns trigger as $$ begin raise exception 'a former version is never changed' using errcode = 'CR001'; end; $$ language plpgsql;
create trigger "only_added" BEFORE UPDATE OR DELETE on "weekly_log_version" for each ROW execute function "weekly_log_version_only_added_fn"();

alter table "weekly_log_version" enable row level security;
alter table "weekly_log_version" force row level security;
create policy "own_organization" on "weekly_log_version"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on weekly_log_version to creditable_runtime;
grant update (voided_at) on signature to creditable_runtime;
grant update (returned_at) on weekly_log to creditable_runtime;
