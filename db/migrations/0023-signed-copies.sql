-- Who agreed to sign electronically, under which text; and of each signed record the copy exactly as it was shown, with the
-- hash that ties content, signer, statement and instant together. Signatures from before stay as they were made.

create table "signing_consent" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "version" text not null,
  "text_sha256" text not null,
  "given_at" timestamptz(3) not null,
  "withdrawn_at" timestamptz(3) null,
  primary key ("id")
);
create unique index "signing_consent_once" on "signing_consent" ("person_id", "version") where withdrawn_at is null;

create table "signed_copy" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "kind" text not null,
  "record_id" uuid not null,
  "version" int not null,
  "signer_id" uuid not null,
  "signer_name" text not null,
  "signer_time_zone" text not null,
  "signed_at" timestamptz(3) not null,
  "signed_on" date not null,
  "statement" text not null,
  "statement_version" text not null,
  "consent_version" text not null,
  "content" text not null,
  "content_sha256" text not null,
  "shown" text not null,
  "format" int not null,
  "signature_sha256" text not null,
  primary key ("id")
);
alter table "signed_copy" add constraint "signed_copy_once" unique ("kind", "record_id", "version");
alter table "signed_copy" add constraint "signed_copy_is_what_was_hashed" check (content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'));
create index "signed_copy_journey" on "signed_copy" ("journey_id", "signed_at");

create or replace function "signing_consent_only_withdrawn_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or old.withdrawn_at is not null or new.withdrawn_at is null or to_jsonb(new) - 'withdrawn_at' <> to_jsonb(old) - 'withdrawn_at' then raise exception 'a consent is never changed; it is only withdrawn, once' using errcode = 'CR001'; end if; return new; end; $$ language plpgsql;
create trigger "only_withdrawn" BEFORE UPDATE OR DELETE on "signing_consent" for each ROW execute function "signing_consent_only_withdrawn_fn"();
create or replace function "signed_copy_only_added_fn"() returns trigger as $$ begin raise exception 'the copy of a signed record is never changed' using errcode = 'CR001'; end; $$ language plpgsql;
create trigger "only_added" BEFORE UPDATE OR DELETE on "signed_copy" for each ROW execute function "signed_copy_only_added_fn"();

-- What an agreement says stays once it is signed; it may only be ended earlier, and what others declare of it is added.
create or replace function "agreement_signed_stays_fn"() returns trigger as $$ begin if old.signed_at is null then if tg_op = 'DELETE' then return old; end if; return new; end if; if tg_op = 'DELETE' or to_jsonb(new) - '{until_on,ended_at,end_reason,conflict,board_approved_on}'::text[] <> to_jsonb(old) - '{until_on,ended_at,end_reason,conflict,board_approved_on}'::text[] then raise exception 'a signed agreement is never changed' using errcode = 'CR001'; end if; if new.until_on is distinct from old.until_on and (new.until_on is null or new.until_on > old.until_on or new.ended_at is null) then raise exception 'a signed agreement is only ended earlier' using errcode = 'CR001'; end if; return new; end; $$ language plpgsql;
create trigger "signed_stays" BEFORE UPDATE OR DELETE on "agreement" for each ROW execute function "agreement_signed_stays_fn"();

alter table "signing_consent" add constraint "signing_consent_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "signing_consent" add constraint "signing_consent_person_id_foreign" foreign key ("person_id") references "person" ("id");
alter table "signed_copy" add constraint "signed_copy_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "signed_copy" add constraint "signed_copy_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "signed_copy" add constraint "signed_copy_signer_id_foreign" foreign key ("signer_id") references "person" ("id");

alter table "signing_consent" enable row level security;
alter table "signing_consent" force row level security;
create policy "own_organization" on "signing_consent"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "signed_copy" enable row level security;
alter table "signed_copy" force row level security;
create policy "own_organization" on "signed_copy"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "signing_consent", "signed_copy" to creditable_runtime;
grant update (withdrawn_at) on "signing_consent" to creditable_runtime;
