-- What people must keep valid beside registrations and licenses: status as a supervisor, training, insurance, exam windows.
create table "credential" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "kind" text not null,
  "name" text not null,
  "jurisdiction" text null,
  "number" text null,
  "issued_on" date not null,
  "expires_on" date null,
  "recorded_at" timestamptz(3) not null,
  primary key ("id")
);
create index "credential_person" on "credential" ("person_id");

-- A license that a board restricted; it stays on file after it has ended.
create table "encumbrance" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "jurisdiction" text not null,
  "license" text not null,
  "from_on" date not null,
  "until_on" date null,
  "reason" text not null,
  "recorded_at" timestamptz(3) not null,
  primary key ("id")
);
create index "encumbrance_person" on "encumbrance" ("person_id");

-- Somebody leaves; what must be signed before the last day follows from it.
create table "departure" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "last_day_on" date not null,
  "reason" text null,
  "given_at" timestamptz(3) not null,
  "withdrawn_at" timestamptz(3) null,
  primary key ("id")
);
create index "departure_person" on "departure" ("person_id");

alter table "credential" add constraint "credential_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "credential" add constraint "credential_person_id_foreign" foreign key ("person_id") references "person" ("id");
alter table "encumbrance" add constraint "encumbrance_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "encumbrance" add constraint "encumbrance_person_id_foreign" foreign key ("person_id") references "person" ("id");
alter table "departure" add constraint "departure_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "departure" add constraint "departure_person_id_foreign" foreign key ("person_id") references "person" ("id");

alter table "credential" enable row level security;
alter table "credential" force row level security;
create policy "own_organization" on "credential"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "encumbrance" enable row level security;
alter table "encumbrance" force row level security;
create policy "own_organization" on "encumbrance"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "departure" enable row level security;
alter table "departure" force row level security;
create policy "own_organization" on "departure"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "credential", "encumbrance", "departure" to creditable_runtime;
grant update (until_on) on "encumbrance" to creditable_runtime;
grant update (withdrawn_at) on "departure" to creditable_runtime;

-- What could be done about something that is owed, a sentence each.
alter table "obligation" add column "proposals" jsonb null;
