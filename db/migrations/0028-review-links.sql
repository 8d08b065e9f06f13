-- Links by which a reviewer of a board opens one packet, and the browsers in which it is open; of each secret only the hash is kept.
create table "packet_link" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "packet_id" uuid not null,
  "reviewer_name" text not null,
  "board" text not null,
  "reviewer_email" text null,
  "token_sha256" text not null,
  "made_at" timestamptz(3) not null,
  "made_by_id" uuid not null,
  "ends_at" timestamptz(3) not null,
  "ended_at" timestamptz(3) null,
  "ended_by_id" uuid null,
  primary key ("id")
);
alter table "packet_link" add constraint "packet_link_token" unique ("token_sha256");
create index "packet_link_journey" on "packet_link" ("journey_id", "made_at");

create table "review_session" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "link_id" uuid not null,
  "token_sha256" text not null,
  "device" text not null,
  "begun_at" timestamptz(3) not null,
  "last_seen_at" timestamptz(3) not null,
  "ended_at" timestamptz(3) null,
  "ended_because" text null,
  primary key ("id")
);
alter table "review_session" add constraint "review_session_token" unique ("token_sha256");
create index "review_session_link" on "review_session" ("link_id");

alter table "packet_link" add constraint "packet_link_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "packet_link" add constraint "packet_link_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "packet_link" add constraint "packet_link_packet_id_foreign" foreign key ("packet_id") references "packet" ("id");
alter table "packet_link" add constraint "packet_link_made_by_id_foreign" foreign key ("made_by_id") references "person" ("id");
alter table "packet_link" add constraint "packet_link_ended_by_id_foreign" foreign key ("ended_by_id") references "person" ("id") on delete set null;
alter table "review_session" add constraint "review_session_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "review_session" add constraint "review_session_link_id_foreign" foreign key ("link_id") references "packet_link" ("id");

alter table "packet_link" enable row level security;
alter table "packet_link" force row level security;
create policy "own_organization" on "packet_link"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

alter table "review_session" enable row level security;
alter table "review_session" force row level security;
create policy "own_organization" on "review_session"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "packet_link" to creditable_runtime;
grant update (ended_at, ended_by_id) on "packet_link" to creditable_runtime;
grant select, insert, delete on "review_session" to creditable_runtime;
grant update (last_seen_at, ended_at, ended_because) on "review_session" to creditable_runtime;
