-- Passkeys by which people sign in and prove that it is them; one that was taken away stays to be read.
create table "passkey" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "name" text not null,
  "credential_id" text not null,
  "public_key" text not null,
  "counter" bigint not null,
  "transports" jsonb not null,
  "synced" boolean not null,
  "made_at" timestamptz(3) not null,
  "last_used_at" timestamptz(3) null,
  "removed_at" timestamptz(3) null,
  primary key ("id")
);
alter table "passkey" add constraint "passkey_credential" unique ("credential_id");
create index "passkey_person" on "passkey" ("person_id", "removed_at");

alter table "passkey" add constraint "passkey_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "passkey" add constraint "passkey_person_id_foreign" foreign key ("person_id") references "person" ("id");

alter table "passkey" enable row level security;
alter table "passkey" force row level security;
create policy "own_organization" on "passkey"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "passkey" to creditable_runtime;
grant update (counter, last_used_at, removed_at) on "passkey" to creditable_runtime;

-- What a passkey is asked to sign next, by hash of the browser or session that asked. It names nobody and may be lost.
create unlogged table "traffic"."challenge" (
  "key" text primary key,
  "challenge" text not null,
  "expires_at" timestamptz(3) not null
);
grant select, insert, update, delete on "traffic"."challenge" to creditable_runtime;

-- The last proof that was given in a session; it belongs to that session alone.
alter table "sign_in_session" add column "proved_at" timestamptz(3) null, add column "proved_by" text null;
grant update (proved_at, proved_by) on "sign_in_session" to creditable_runtime;

-- How whoever signed proved that it is them, and when. What was signed before says nothing of it.
alter table "signature" add column "proved_by" text null, add column "proved_at" timestamptz(3) null;
alter table "agreement" add column "proved_by" text null, add column "proved_at" timestamptz(3) null;
alter table "attestation" add column "proved_by" text null, add column "proved_at" timestamptz(3) null;
alter table "supervisee_evaluation" add column "proved_by" text null, add column "proved_at" timestamptz(3) null;
grant update (proved_by, proved_at) on "agreement" to creditable_runtime;
