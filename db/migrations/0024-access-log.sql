-- Who looked at what, who asked for which change, and what was refused: numbered in each organization and chained by hash, a chain of
-- its own so that readers never wait for writers.
create table "access_entry" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "sequence" int not null,
  "at" timestamptz(3) not null,
  "kind" text not null,
  "actor_id" uuid null,
  "means" text not null,
  "means_id" uuid null,
  "emergency_id" uuid null,
  "operation" text not null,
  "asked" jsonb not null,
  "people" uuid[] not null,
  "journeys" uuid[] not null,
  "code" text null,
  "command_key_sha256" text null,
  "address" text null,
  "device" text null,
  "previous_sha256" text not null,
  "sha256" text not null,
  primary key ("id")
);
alter table "access_entry" add constraint "access_entry_sequence" unique ("organization_id", "sequence");
create index "access_entry_people" on "access_entry" using gin ("people");
create index "access_entry_actor" on "access_entry" ("actor_id", "sequence");
create or replace function "access_entry_only_added_fn"() returns trigger as $$ begin raise exception 'the audit trail is never changed' using errcode = 'CR001'; end; $$ language plpgsql;
create trigger "only_added" BEFORE UPDATE OR DELETE on "access_entry" for each ROW execute function "access_entry_only_added_fn"();

alter table "access_entry" add constraint "access_entry_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "access_entry" add constraint "access_entry_actor_id_foreign" foreign key ("actor_id") references "person" ("id") on delete set null;

alter table "access_entry" enable row level security;
alter table "access_entry" force row level security;
create policy "own_organization" on "access_entry"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "access_entry" to creditable_runtime;
