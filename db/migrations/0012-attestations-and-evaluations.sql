-- What a supervisor attests of one supervisee at one setting for one calendar quarter; only ever added.

create table "attestation" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "supervisor_id" uuid not null,
  "setting_id" uuid not null,
  "quarter" text not null,
  "version" int not null,
  "from_on" date not null,
  "until_on" date not null,
  "weeks" int not null,
  "minutes_by_activity" jsonb not null,
  "weeks_sha256" text not null,
  "content_sha256" text not null,
  "statement" text not null,
  "signed_at" timestamptz(3) not null,
  "signed_on" date not null,
  primary key ("id")
);
create index "attestation_journey" on "attestation" ("journey_id", "quarter");
create index "attestation_supervisor" on "attestation" ("supervisor_id", "quarter");
alter table "attestation" add constraint "attestation_once" unique ("journey_id", "supervisor_id", "setting_id", "quarter", "version");
create or replace function "attestation_only_added_fn"() returns trigger as $$ begin raise exception 'an attestation is never changed' using errcode = 'CR001'; end; $$ language plpgsql;
create trigger "only_added" BEFORE UPDATE OR DELETE on "attestation" for each ROW execute function "attestation_only_added_fn"();

alter table "attestation" add constraint "attestation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "attestation" add constraint "attestation_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "attestation" add constraint "attestation_supervisor_id_foreign" foreign key ("supervisor_id") references "person" ("id");
alter table "attestation" add constraint "attestation_setting_id_foreign" foreign key ("setting_id") references "setting" ("id");

alter table "attestation" enable row level security;
alter table "attestation" force row level security;
create policy "own_organization" on "attestation"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on attestation to creditable_runtime;

-- What a supervisor says of a supervisee for a period, area by area; and what both agreed to work on. Evaluations are only ever
-- added, a later one for the same period stands.

create table "supervisee_evaluation" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "supervisor_id" uuid not null,
  "duty_id" text null,
  "from_on" date not null,
  "until_on" date not null,
  "version" int not null,
  "areas" jsonb not null,
  "satisfactory" boolean not null,
  "comment" text not null,
  "statement" text not null,
  "content_sha256" text not null,
  "signed_at" timestamptz(3) not null,
  "signed_on" date not null,
  primary key ("id")
);
create index "supervisee_evaluation_journey" on "supervisee_evaluation" ("journey_id", "until_on");
alter table "supervisee_evaluation" add constraint "supervisee_evaluation_once" unique ("journey_id", "supervisor_id", "until_on", "version");
create or replace function "supervisee_evaluation_only_added_fn"() returns trigger as $$ begin raise exception 'an evaluation of a supervisee is never changed' using errcode = 'CR001'; end; $$ language plpgsql;
create trigger "only_added" BEFORE UPDATE OR DELETE on "supervisee_evaluation" for each ROW execute function "supervisee_evaluation_only_added_fn"();

create table "learning_goal" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "supervisor_id" uuid not null,
  "text" text not null,
  "target_on" date not null,
  "state" text not null,
  "proposed_by_id" uuid not null,
  "proposed_at" timestamptz(3) not null,
  "agreed_at" timestamptz(3) null,
  "closed_at" timestamptz(3) null,
  primary key ("id")
);
create index "learning_goal_journey" on "learning_goal" ("journey_id", "target_on");

alter table "supervisee_evaluation" add constraint "supervisee_evaluation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "supervisee_evaluation" add constraint "supervisee_evaluation_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "supervisee_evaluation" add constraint "supervisee_evaluation_supervisor_id_foreign" foreign key ("supervisor_id") references "person" ("id");
alter table "learning_goal" add constraint "learning_goal_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "learning_goal" add constraint "learning_goal_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "learning_goal" add constraint "learning_goal_supervisor_id_foreign" foreign key ("supervisor_id") references "person" ("id");
alter table "learning_goal" add constraint "learning_goal_proposed_by_id_foreign" foreign key ("proposed_by_id") references "person" ("id");

alter table "supervisee_evaluation" enable row level security;
alter table "supervisee_evaluation" force row level security;
create policy "own_organization" on "supervisee_evaluation"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "learning_goal" enable row level security;
alter table "learning_goal" force row level security;
create policy "own_organization" on "learning_goal"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on supervisee_evaluation, learning_goal to creditable_runtime;
grant update (state, agreed_at, closed_at) on learning_goal to creditable_runtime;
