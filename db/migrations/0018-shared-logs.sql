-- Hours that are logged once, in one journey, and count toward another license of the same person too.
create table "shared_log" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "source_journey_id" uuid not null,
  "from_on" date not null,
  "until_on" date null,
  "shared_at" timestamptz(3) not null,
  primary key ("id")
);
create index "shared_log_journey" on "shared_log" ("journey_id");
create index "shared_log_source" on "shared_log" ("source_journey_id");

alter table "shared_log" add constraint "shared_log_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "shared_log" add constraint "shared_log_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "shared_log" add constraint "shared_log_source_journey_id_foreign" foreign key ("source_journey_id") references "journey" ("id");

alter table "shared_log" enable row level security;
alter table "shared_log" force row level security;
create policy "own_organization" on "shared_log"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "shared_log" to creditable_runtime;
grant update (until_on) on "shared_log" to creditable_runtime;
