-- Emergency access: somebody reads the record of one person whom their roles do not reach, for at most an hour, with a reason.
create table "emergency_access" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "holder_id" uuid not null,
  "session_id" uuid not null,
  "person_id" uuid not null,
  "reason" text not null,
  "begun_at" timestamptz(3) not null,
  "ends_at" timestamptz(3) not null,
  "ended_at" timestamptz(3) null,
  "ended_by_id" uuid null,
  primary key ("id")
);
create index "emergency_access_session" on "emergency_access" ("session_id", "ends_at");

alter table "emergency_access" add constraint "emergency_access_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "emergency_access" add constraint "emergency_access_holder_id_foreign" foreign key ("holder_id") references "person" ("id");
alter table "emergency_access" add constraint "emergency_access_person_id_foreign" foreign key ("person_id") references "person" ("id");
alter table "emergency_access" add constraint "emergency_access_ended_by_id_foreign" foreign key ("ended_by_id") references "person" ("id") on delete set null;

alter table "emergency_access" enable row level security;
alter table "emergency_access" force row level security;
create policy "own_organization" on "emergency_access"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "emergency_access" to creditable_runtime;
grant update (ended_at, ended_by_id) on "emergency_access" to creditable_runtime;
