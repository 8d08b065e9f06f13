-- The secret address under which a person's calendar is read; of its token only the hash is kept.
create table "calendar_feed" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "token_sha256" text not null,
  "made_at" timestamptz(3) not null,
  "ended_at" timestamptz(3) null,
  "shown" jsonb not null default '{}',
  primary key ("id")
);
alter table "calendar_feed" add constraint "calendar_feed_token" unique ("token_sha256");
create unique index "calendar_feed_one_each" on "calendar_feed" ("person_id") where ended_at is null;

alter table "calendar_feed" add constraint "calendar_feed_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "calendar_feed" add constraint "calendar_feed_person_id_foreign" foreign key ("person_id") references "person" ("id");

alter table "calendar_feed" enable row level security;
alter table "calendar_feed" force row level security;
create policy "own_organization" on "calendar_feed"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "calendar_feed" to creditable_runtime;
grant update (ended_at, shown) on "calendar_feed" to creditable_runtime;
