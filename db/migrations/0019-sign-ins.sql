-- Where people are signed in; of each token only the hash is kept, and a session that has ended stays to be read.
create table "sign_in_session" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "token_sha256" text not null,
  "method" text not null,
  "device" text not null,
  "signed_in_at" timestamptz(3) not null,
  "last_seen_at" timestamptz(3) not null,
  "ended_at" timestamptz(3) null,
  "ended_because" text null,
  primary key ("id")
);
alter table "sign_in_session" add constraint "sign_in_session_token" unique ("token_sha256");
create index "sign_in_session_person" on "sign_in_session" ("person_id", "ended_at");

alter table "sign_in_session" add constraint "sign_in_session_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "sign_in_session" add constraint "sign_in_session_person_id_foreign" foreign key ("person_id") references "person" ("id");

alter table "sign_in_session" enable row level security;
alter table "sign_in_session" force row level security;
create policy "own_organization" on "sign_in_session"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "sign_in_session" to creditable_runtime;
grant update (last_seen_at, ended_at, ended_because) on "sign_in_session" to creditable_runtime;

-- Whoever is disabled cannot sign in, and is nobody from the next request on.
alter table "person" add column "disabled_at" timestamptz(3) null;
grant update (disabled_at) on "person" to creditable_runtime;
