-- What is owed in a journey, as the last look found it: kept for the lists of people; found anew at each look.
create table "obligation" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "scope_id" uuid not null,
  "journey_id" uuid null,
  "key" text not null,
  "kind" text not null,
  "subject_id" text not null,
  "owner_id" uuid not null,
  "began_on" date not null,
  "due_on" date null,
  "sentence" text not null,
  "citation" text null,
  "confidence" text null,
  "found_at" timestamptz(3) not null,
  "told_until" timestamptz(3) null,
  "next_at" timestamptz(3) null,
  "rung" int null,
  "ended_at" timestamptz(3) null,
  "closed_at" timestamptz(3) null,
  "delegate_id" uuid null,
  "lifted_at" timestamptz(3) null,
  primary key ("id")
);
create index "obligation_owner" on "obligation" ("owner_id") where closed_at is null;
create index "obligation_open" on "obligation" ("organization_id", "next_at") where closed_at is null;
create index "obligation_journey" on "obligation" ("journey_id") where closed_at is null;
alter table "obligation" add constraint "obligation_once" unique ("scope_id", "key");

-- A wish not to be reminded before a day; the reason is asked for.
create table "snooze" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "obligation_id" uuid not null,
  "person_id" uuid not null,
  "until_on" date not null,
  "reason" text not null,
  "snoozed_at" timestamptz(3) not null,
  primary key ("id")
);
create index "snooze_obligation" on "snooze" ("obligation_id");

-- A ladder that an organization made stricter; the latest one of a kind holds.
create table "ladder_policy" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "kind" text not null,
  "ladder" jsonb not null,
  "reason" text not null,
  "set_at" timestamptz(3) not null,
  "setter_id" uuid not null,
  primary key ("id")
);
create index "ladder_policy_latest" on "ladder_policy" ("organization_id", "kind", "set_at");

alter table "obligation" add constraint "obligation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "obligation" add constraint "obligation_journey_id_foreign" foreign key ("journey_id") references "journey" ("id") on delete set null;
alter table "obligation" add constraint "obligation_owner_id_foreign" foreign key ("owner_id") references "person" ("id");
alter table "obligation" add constraint "obligation_delegate_id_foreign" foreign key ("delegate_id") references "person" ("id") on delete set null;
alter table "snooze" add constraint "snooze_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "snooze" add constraint "snooze_obligation_id_foreign" foreign key ("obligation_id") references "obligation" ("id");
alter table "snooze" add constraint "snooze_person_id_foreign" foreign key ("person_id") references "person" ("id");
alter table "ladder_policy" add constraint "ladder_policy_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "ladder_policy" add constraint "ladder_policy_setter_id_foreign" foreign key ("setter_id") references "person" ("id");

alter table "obligation" enable row level security;
alter table "obligation" force row level security;
create policy "own_organization" on "obligation"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "snooze" enable row level security;
alter table "snooze" force row level security;
create policy "own_organization" on "snooze"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "ladder_policy" enable row level security;
alter table "ladder_policy" force row level security;
create policy "own_organization" on "ladder_policy"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "obligation", "snooze", "ladder_policy" to creditable_runtime;
grant update on "obligation" to creditable_runtime;

-- A notice may be about a person and no one journey; its scope is the one or the other.
-- What is here already is brought along for all organizations at once: the walls are down for the owner of the tables, whom
-- they would bind, until the end of this transaction.
alter table "notice" no force row level security;
alter table "journey" no force row level security;
alter table "audit_entry" no force row level security;
alter table "notice" add column "scope_id" uuid null;
update "notice" set "scope_id" = "journey_id";
alter table "notice" alter column "scope_id" set not null;
alter table "notice" drop constraint "notice_once";
alter table "notice" add constraint "notice_once" unique ("scope_id", "obligation_id", "rung", "recipient_id");
alter table "notice" drop constraint "notice_journey_id_foreign";
alter table "notice" alter column "journey_id" drop not null;
alter table "notice" add constraint "notice_journey_id_foreign" foreign key ("journey_id") references "journey" ("id") on delete set null;
alter table "notice" add column "channel" text not null default 'mail';
alter table "notice" add column "read_at" timestamptz(3) null;
alter table "notice" add column "undeliverable_at" timestamptz(3) null;
create index "notice_unsent" on "notice" ("scope_id") where sent_at is null and undeliverable_at is null;
grant update (read_at, undeliverable_at) on "notice" to creditable_runtime;

-- Where a text message reaches somebody: the mail address that their provider turns into one.
alter table "person" add column "text_address" text null;
grant update (text_address) on "person" to creditable_runtime;

-- Since when a journey is in its phase; for journeys that run already, as the audit trail tells it.
alter table "journey" add column "phase_since" timestamptz(3) null;
update "journey" j set "phase_since" = coalesce(
  (select max(a.at) from "audit_entry" a where a.journey_id = j.id and a.after ->> 'phase' = j.phase), j.opened_at);
alter table "journey" alter column "phase_since" set not null;
grant update (phase_since) on "journey" to creditable_runtime;

alter table "notice" force row level security;
alter table "journey" force row level security;
alter table "audit_entry" force row level security;
