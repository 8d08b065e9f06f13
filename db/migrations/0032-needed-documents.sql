-- Which documents a program asks for by itself: one of each supervisee, of each supervisor, or of each place. A row is ended, never changed.
create table "listed_document" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "kind" text not null,
  "whose" text not null,
  "remind_days" integer not null,
  "listed_at" timestamptz(3) not null,
  "lister_id" uuid not null,
  "ended_at" timestamptz(3) null,
  "ender_id" uuid null,
  "end_reason" text null,
  primary key ("id")
);
create unique index "listed_document_once" on "listed_document" ("organization_id", "kind", "whose") where ended_at is null;

alter table "listed_document" add constraint "listed_document_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "listed_document" add constraint "listed_document_lister_id_foreign" foreign key ("lister_id") references "person" ("id");
alter table "listed_document" add constraint "listed_document_ender_id_foreign" foreign key ("ender_id") references "person" ("id") on delete set null;

alter table "listed_document" enable row level security;
alter table "listed_document" force row level security;
create policy "own_organization" on "listed_document"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "listed_document" to creditable_runtime;
grant update (ended_at, ender_id, end_reason) on "listed_document" to creditable_runtime;

-- Under which agreement a document was made: whom and which place it is about.
alter table "document" add column "agreement_id" uuid null;
alter table "document" add constraint "document_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on delete set null;

-- A form of a packet points to a document on file.
alter table "packet_item_step" add column "document_id" uuid null;
alter table "packet_item_step" add constraint "packet_item_step_document_id_foreign" foreign key ("document_id") references "document" ("id") on delete set null;
