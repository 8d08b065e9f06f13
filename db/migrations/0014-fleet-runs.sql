-- Runs of the jobs that go over a whole organization, and what each found.
create table "fleet_run" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "job" text not null,
  "dry_run" boolean not null,
  "state" text not null,
  "workflow_id" text not null,
  "started_by_id" uuid null,
  "started_at" timestamptz(3) not null,
  "finished_at" timestamptz(3) null,
  "looked_at" int not null default 0,
  primary key ("id")
);
create index "fleet_run_latest" on "fleet_run" ("organization_id", "started_at");
-- One run of a job that changes something at a time.
create unique index "fleet_run_open" on "fleet_run" ("organization_id", "job") where state = 'running' and not dry_run;

create table "fleet_finding" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "run_id" uuid not null,
  "kind" text not null,
  "subject_id" uuid not null,
  "journey_id" uuid null,
  "expected" text not null,
  "found" text not null,
  "found_at" timestamptz(3) not null,
  "healed_at" timestamptz(3) null,
  "failure" text null,
  primary key ("id")
);
alter table "fleet_finding" add constraint "fleet_finding_once" unique ("run_id", "kind", "subject_id");

alter table "fleet_run" add constraint "fleet_run_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "fleet_run" add constraint "fleet_run_started_by_id_foreign" foreign key ("started_by_id") references "person" ("id") on delete set null;
alter table "fleet_finding" add constraint "fleet_finding_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "fleet_finding" add constraint "fleet_finding_run_id_foreign" foreign key ("run_id") references "fleet_run" ("id");
alter table "fleet_finding" add constraint "fleet_finding_journey_id_foreign" foreign key ("journey_id") references "journey" ("id") on delete set null;

alter table "fleet_run" enable row level security;
alter table "fleet_run" force row level security;
create policy "own_organization" on "fleet_run"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "fleet_finding" enable row level security;
alter table "fleet_finding" force row level security;
create policy "own_organization" on "fleet_finding"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "fleet_run", "fleet_finding" to creditable_runtime;
grant update (state, finished_at, looked_at) on "fleet_run" to creditable_runtime;
grant update (healed_at, failure) on "fleet_finding" to creditable_runtime;

-- Which organizations there are may be asked by whoever keeps their schedules, and by nobody who acts for one of them.
create policy "schedules_see_all" on "organization" for select using (current_setting('creditable.schedules', true) = 'keep');
