-- What a supervisor attests of one supervisee at one setting for one calendar quarter; only ever added.

create table "attestation" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "supervisor_id" uuid not null,
  "setting_id" uuid not null,
  "quarter" text not null,
  "version" int not null,
  "from_on" date not null,
  "until_on" date not null,
  "weeks" int not null,
  "minutes_by_activity" jsonb not null,
  "weeks_sha256" text not null,
  "content_sha256" text not null,
  "statement" text not null,
  "signed_at" timestamptz(3) not null,
  "signed_on" date not null,
  primary key ("id")
);
create index "attestation_journey" on "attestation" ("journey_id", "quarter");
create index "attestation_supervisor" on "attestation" ("supervisor_id", "quarter");
alter table "attestation" add constraint "attestation_once" unique ("journey_id", "supervisor_id", "setting_id", "quarter", "version");
create or replace function "attestation_only_added_fn"() returns trigger as $$ begin raise exception 'an attestation is never changed' using errcode = 'CR001'; end; $$ language plpgsql;
create trigger "only_added" BEFORE UPDATE OR DELETE on "attestation" for each ROW execute function "attestation_only_added_fn"();

alter table "attestation" add constraint "attestation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "attestation" add constraint "attestation_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "attestation" add constraint "attestation_supervisor_id_foreign" foreign key ("supervisor_id") references "person" ("id");
alter table "attestation" add constraint "attestation_setting_id_foreign" foreign key ("setting_id") references "setting" ("id");

alter table "attestation" enable row level security;
alter table "attestation" force row level security;
create policy "own_organization" on "attestation"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on attestation to creditable_runtime;
