-- Links by which people sign in; of each token only the hash is kept, and a link is used once.
create table "mailed_link" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "token_sha256" text not null,
  "made_at" timestamptz(3) not null,
  "expires_at" timestamptz(3) not null,
  "used_at" timestamptz(3) null,
  primary key ("id")
);
alter table "mailed_link" add constraint "mailed_link_token" unique ("token_sha256");

alter table "mailed_link" add constraint "mailed_link_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "mailed_link" add constraint "mailed_link_person_id_foreign" foreign key ("person_id") references "person" ("id");

alter table "mailed_link" enable row level security;
alter table "mailed_link" force row level security;
create policy "own_organization" on "mailed_link"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "mailed_link" to creditable_runtime;
grant update (used_at) on "mailed_link" to creditable_runtime;

-- Whoever wants to sign in names an address before anybody knows an organization: such a transaction sees the people of that one address.
create policy "found_by_address" on "person" for select
  using (lower(email) = nullif(current_setting('creditable.sign_in_address', true), ''));
create index "person_address" on "person" (lower(email));

-- How often something was tried, by hash of whoever tries. It belongs to no organization and names nobody, so it stands apart; it may be lost.
create schema if not exists "traffic";
create unlogged table "traffic"."attempt" (
  "key" text primary key,
  "points" integer not null default 0,
  "expire" bigint
);
grant usage on schema "traffic" to creditable_runtime;
grant select, insert, update, delete on "traffic"."attempt" to creditable_runtime;
