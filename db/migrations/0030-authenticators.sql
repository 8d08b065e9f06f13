-- Apps on a phone that show codes by which people prove that it is them. The secret is sealed, and goes when the app is taken away.
create table "authenticator" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "secret_sealed" text null,
  "last_step" bigint not null,
  "added_at" timestamptz(3) not null,
  "last_used_at" timestamptz(3) null,
  "removed_at" timestamptz(3) null,
  primary key ("id")
);
create unique index "authenticator_one_each" on "authenticator" ("person_id") where removed_at is null;

alter table "authenticator" add constraint "authenticator_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "authenticator" add constraint "authenticator_person_id_foreign" foreign key ("person_id") references "person" ("id");

alter table "authenticator" enable row level security;
alter table "authenticator" force row level security;
create policy "own_organization" on "authenticator"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "authenticator" to creditable_runtime;
grant update (secret_sealed, last_step, last_used_at, removed_at) on "authenticator" to creditable_runtime;

-- Codes for whoever has not the phone at hand; each works once, and of each only the hash is kept.
create table "recovery_code" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "code_sha256" text not null,
  "made_at" timestamptz(3) not null,
  "used_at" timestamptz(3) null,
  "voided_at" timestamptz(3) null,
  primary key ("id")
);
alter table "recovery_code" add constraint "recovery_code_code" unique ("code_sha256");
create index "recovery_code_person" on "recovery_code" ("person_id", "voided_at");

alter table "recovery_code" add constraint "recovery_code_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "recovery_code" add constraint "recovery_code_person_id_foreign" foreign key ("person_id") references "person" ("id");

alter table "recovery_code" enable row level security;
alter table "recovery_code" force row level security;
create policy "own_organization" on "recovery_code"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "recovery_code" to creditable_runtime;
grant update (used_at, voided_at) on "recovery_code" to creditable_runtime;
