-- Documents on file: agreements, certificates, letters. The file itself is kept sealed outside the database, under the id of its row;
-- a row is never removed, a document is replaced or withdrawn.
create table "document" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid null,
  "person_id" uuid not null,
  "kind" text not null,
  "title" text not null,
  "note" text null,
  "file_name" text not null,
  "media_type" text not null,
  "bytes" integer not null,
  "sha256" text not null,
  "key_sealed" text not null,
  "valid_from" date null,
  "valid_until" date null,
  "filed_by_id" uuid not null,
  "filed_at" timestamptz(3) not null,
  "replaces_id" uuid null,
  "withdrawn_at" timestamptz(3) null,
  "withdrawn_by_id" uuid null,
  "withdrawn_reason" text null,
  primary key ("id")
);
create index "document_journey" on "document" ("journey_id", "filed_at");
create index "document_person" on "document" ("person_id", "filed_at");
-- A document is replaced once.
alter table "document" add constraint "document_replaced_once" unique ("replaces_id");

alter table "document" add constraint "document_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "document" add constraint "document_journey_id_foreign" foreign key ("journey_id") references "journey" ("id") on delete set null;
alter table "document" add constraint "document_person_id_foreign" foreign key ("person_id") references "person" ("id");
alter table "document" add constraint "document_filed_by_id_foreign" foreign key ("filed_by_id") references "person" ("id");
alter table "document" add constraint "document_withdrawn_by_id_foreign" foreign key ("withdrawn_by_id") references "person" ("id") on delete set null;

alter table "document" enable row level security;
alter table "document" force row level security;
create policy "own_organization" on "document"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "document" to creditable_runtime;
grant update (withdrawn_at, withdrawn_by_id, withdrawn_reason, key_sealed) on "document" to creditable_runtime;
