-- The first schema: every table belongs to organizations and is walled by row level security.
-- Never edited after its release: a change is a new file.

create table "organization" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "name" text not null,
  "demo" boolean not null,
  "created_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "organization" add constraint "organization_is_its_own" check (organization_id = id);

create table "person" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "name" text not null,
  "email" text not null,
  "time_zone" text not null,
  "roles" text[] not null,
  "supervisee_limit" int null,
  "supervision_training_minutes" int null,
  "supervision_trained_on" date null,
  "degree" jsonb null,
  "created_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "person" add constraint "person_email_unique" unique ("organization_id", "email");

create table "journey" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "supervisee_id" uuid not null,
  "license" text not null,
  "phase" text not null,
  "rulebook_version" text not null,
  "rulebook_sha256" text not null,
  "opened_at" timestamptz(3) not null,
  "ended_at" timestamptz(3) null,
  "withdrawal_reason" text null,
  "application_received_on" date null,
  primary key ("id")
);
create index "journey_supervisee" on "journey" ("supervisee_id");
create unique index "journey_open_unique" on "journey" ("organization_id", "supervisee_id", "license") where ended_at is null;

create table "notice" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "obligation_id" text not null,
  "rung" int not null,
  "recipient_id" uuid not null,
  "tone" text not null,
  "subject" text not null,
  "text" text not null,
  "html" text not null,
  "due_at" timestamptz(3) not null,
  "stored_at" timestamptz(3) not null,
  "sent_at" timestamptz(3) null,
  primary key ("id")
);
create index "notice_recipient" on "notice" ("recipient_id", "stored_at");
create index "notice_organization" on "notice" ("organization_id", "stored_at");
alter table "notice" add constraint "notice_once" unique ("journey_id", "obligation_id", "rung", "recipient_id");

create table "leave" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "from_on" date not null,
  "until_on" date not null,
  "approved_on" date null,
  primary key ("id")
);
create index "leave_journey" on "leave" ("journey_id");

create table "exam" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "exam" text not null,
  "passed_on" date not null,
  primary key ("id")
);
create index "exam_journey" on "exam" ("journey_id");

create table "evaluation" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "as_of" date not null,
  "verdict" text not null,
  "document" jsonb not null,
  "rulebook_version" text not null,
  "rulebook_sha256" text not null,
  "input_sha256" text not null,
  "evaluated_at" timestamptz(3) not null,
  primary key ("id")
);
create index "evaluation_latest" on "evaluation" ("journey_id", "evaluated_at");
alter table "evaluation" add constraint "evaluation_once" unique ("journey_id", "input_sha256", "as_of", "rulebook_sha256");

create table "packet" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "sha256" text not null,
  "pages" int not null,
  "file_name" text not null,
  "assembled_at" timestamptz(3) not null,
  "evaluation_id" uuid not null,
  "input_sha256" text not null,
  primary key ("id")
);
create index "packet_journey" on "packet" ("journey_id", "assembled_at");

create table "filing" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "packet_id" uuid not null,
  "filed_on" date not null,
  "filed_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "filing" add constraint "filing_once" unique ("packet_id");

create table "journey_summary" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "evaluation_id" uuid not null,
  "as_of" date not null,
  "logged_minutes" int not null,
  "counted_minutes" int not null,
  "share_counted" double precision null,
  "headline" text null,
  "weeks_to_go" int null,
  "projected_finish_on" date null,
  "obstacle" jsonb null,
  "ageing_out_minutes" int not null,
  "version" int not null,
  "updated_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "journey_summary" add constraint "journey_summary_once" unique ("journey_id");

create table "deficiency" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "received_on" date not null,
  "due_on" date not null,
  "summary" text not null,
  "recorded_at" timestamptz(3) not null,
  primary key ("id")
);
create index "deficiency_journey" on "deficiency" ("journey_id", "recorded_at");

create table "decision" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "decision" text not null,
  "decided_on" date not null,
  "license_number" text null,
  "recorded_at" timestamptz(3) not null,
  primary key ("id")
);
create index "decision_journey" on "decision" ("journey_id", "recorded_at");

create table "answer" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "requirement_id" text not null,
  "value" jsonb not null,
  "answered_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "answer" add constraint "answer_unique" unique ("journey_id", "requirement_id");

create table "command_receipt" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "key" text not null,
  "command" text not null,
  "request_sha256" text not null,
  "actor_id" uuid null,
  "receipt" jsonb not null,
  "recorded_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "command_receipt" add constraint "command_receipt_key" unique ("organization_id", "key");
create or replace function "command_receipt_only_added_fn"() returns trigger as $$ begin raise exception 'a receipt is never changed' using errcode = 'CR001'; end; $$ language plpgsql;
create trigger "only_added" BEFORE UPDATE OR DELETE on "command_receipt" for each ROW execute function "command_receipt_only_added_fn"();

create table "audit_entry" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "sequence" int not null,
  "at" timestamptz(3) not null,
  "actor_id" uuid null,
  "journey_id" uuid null,
  "action" text not null,
  "subject_id" uuid not null,
  "sentence" text not null,
  "before" jsonb null,
  "after" jsonb null,
  "command_key" text not null,
  "previous_sha256" text not null,
  "sha256" text not null,
  primary key ("id")
);
create index "audit_entry_journey" on "audit_entry" ("journey_id", "sequence");
alter table "audit_entry" add constraint "audit_entry_sequence" unique ("organization_id", "sequence");
create or replace function "audit_entry_only_added_fn"() returns trigger as $$ begin raise exception 'the audit trail is never changed' using errcode = 'CR001'; end; $$ language plpgsql;
create trigger "only_added" BEFORE UPDATE OR DELETE on "audit_entry" for each ROW execute function "audit_entry_only_added_fn"();

create table "absence" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "from_on" date not null,
  "until_on" date not null,
  primary key ("id")
);
create index "absence_person" on "absence" ("person_id", "until_on");

create table "registration" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "jurisdiction" text not null,
  "credential" text not null,
  "number" text null,
  "applied_on" date null,
  "issued_on" date not null,
  "expires_on" date null,
  primary key ("id")
);
create index "registration_journey" on "registration" ("journey_id");
create index "registration_expiry" on "registration" ("organization_id", "expires_on");

create table "rulebook" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "license" text not null,
  "version" text not null,
  "sha256" text not null,
  "document" jsonb not null,
  "kept_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "rulebook" add constraint "rulebook_once" unique ("organization_id", "license", "sha256");
create or replace function "rulebook_only_added_fn"() returns trigger as $$ begin raise exception 'a kept rulebook is never changed' using errcode = 'CR001'; end; $$ language plpgsql;
create trigger "only_added" BEFORE UPDATE OR DELETE on "rulebook" for each ROW execute function "rulebook_only_added_fn"();

create table "setting" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "name" text not null,
  "jurisdiction" text not null,
  "kind" text null,
  "clinical" boolean not null,
  "employment" text null,
  "fingerprinted_on" date null,
  primary key ("id")
);
create index "setting_organization" on "setting" ("organization_id");

create table "agreement" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "supervisor_id" uuid not null,
  "setting_id" uuid not null,
  "from_on" date not null,
  "until_on" date null,
  "proposed_at" timestamptz(3) not null,
  "board_approved_on" date null,
  "signed_on" date null,
  "signed_at" timestamptz(3) null,
  "signer_id" uuid null,
  "statement" text null,
  "content_sha256" text null,
  "origin" text null,
  primary key ("id")
);
create index "agreement_supervisor" on "agreement" ("supervisor_id");
alter table "agreement" add constraint "agreement_unique" unique ("journey_id", "supervisor_id", "setting_id", "from_on");

create table "supervisor_license" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "jurisdiction" text not null,
  "license" text not null,
  "number" text null,
  "issued_on" date not null,
  "expires_on" date null,
  primary key ("id")
);
create index "supervisor_license_person" on "supervisor_license" ("person_id");

create table "weekly_log" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "week_starts_on" date not null,
  "supervisor_id" uuid not null,
  "part" int not null,
  "status" text not null,
  "version" int not null,
  "submitted_at" timestamptz(3) not null,
  "comment" text null,
  "content_sha256" text not null,
  primary key ("id")
);
create index "weekly_log_waiting" on "weekly_log" ("supervisor_id", "submitted_at") where status = 'submitted';
create index "weekly_log_unsigned" on "weekly_log" ("organization_id", "journey_id") where status = 'submitted';
create index "weekly_log_signed" on "weekly_log" ("journey_id", "week_starts_on") where status = 'signed';
alter table "weekly_log" add constraint "weekly_log_unique" unique ("journey_id", "week_starts_on", "supervisor_id", "part");
create or replace function "weekly_log_signed_stays_fn"() returns trigger as $$ begin if old.status = 'signed' then raise exception 'a signed weekly log is never changed' using errcode = 'CR001'; end if; if tg_op = 'DELETE' then return old; end if; return new; end; $$ language plpgsql;
create trigger "signed_stays" BEFORE UPDATE OR DELETE on "weekly_log" for each ROW execute function "weekly_log_signed_stays_fn"();

create table "signature" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "weekly_log_id" uuid not null,
  "signer_id" uuid not null,
  "signed_at" timestamptz(3) not null,
  "signed_on" date not null,
  "statement" text not null,
  "content_sha256" text not null,
  "origin" text not null,
  primary key ("id")
);
alter table "signature" add constraint "signature_once" unique ("weekly_log_id");
create or replace function "signature_only_added_fn"() returns trigger as $$ begin raise exception 'a signature is never changed' using errcode = 'CR001'; end; $$ language plpgsql;
create trigger "only_added" BEFORE UPDATE OR DELETE on "signature" for each ROW execute function "signature_only_added_fn"();

create table "log_entry" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "weekly_log_id" uuid null,
  "on_date" date not null,
  "setting_id" uuid not null,
  "supervisor_id" uuid not null,
  "activity" text not null,
  "minutes" int not null,
  "medium" text not null,
  "group_size" int null,
  "logged_at" timestamptz(3) not null,
  primary key ("id")
);
create index "log_entry_journey_day" on "log_entry" ("journey_id", "on_date");
create index "log_entry_weekly_log" on "log_entry" ("weekly_log_id");
alter table "log_entry" add constraint "log_entry_minutes_of_a_day" check (minutes >= 1 and minutes <= 1440);
create or replace function "log_entry_signed_stays_fn"() returns trigger as $$ begin if tg_op = 'DELETE' and old.weekly_log_id is not null then raise exception 'only drafts are deleted' using errcode = 'CR001'; end if; if tg_op = 'UPDATE' and old.weekly_log_id is not null and exists (select 1 from weekly_log where id = old.weekly_log_id and status = 'signed') then raise exception 'a signed entry is never changed' using errcode = 'CR001'; end if; if tg_op = 'DELETE' then return old; end if; if new.weekly_log_id is not null and exists (select 1 from weekly_log where id = new.weekly_log_id and status = 'signed') then raise exception 'nothing is added to a signed weekly log' using errcode = 'CR001'; end if; return new; end; $$ language plpgsql;
create trigger "signed_stays" BEFORE INSERT OR UPDATE OR DELETE on "log_entry" for each ROW execute function "log_entry_signed_stays_fn"();

alter table "person" add constraint "person_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");

alter table "journey" add constraint "journey_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "journey" add constraint "journey_supervisee_id_foreign" foreign key ("supervisee_id") references "person" ("id");

alter table "notice" add constraint "notice_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "notice" add constraint "notice_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "notice" add constraint "notice_recipient_id_foreign" foreign key ("recipient_id") references "person" ("id");

alter table "leave" add constraint "leave_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "leave" add constraint "leave_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");

alter table "exam" add constraint "exam_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "exam" add constraint "exam_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");

alter table "evaluation" add constraint "evaluation_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "evaluation" add constraint "evaluation_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");

alter table "packet" add constraint "packet_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "packet" add constraint "packet_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "packet" add constraint "packet_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id");

alter table "filing" add constraint "filing_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "filing" add constraint "filing_packet_id_foreign" foreign key ("packet_id") references "packet" ("id");

alter table "journey_summary" add constraint "journey_summary_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "journey_summary" add constraint "journey_summary_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "journey_summary" add constraint "journey_summary_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id");

alter table "deficiency" add constraint "deficiency_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "deficiency" add constraint "deficiency_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");

alter table "decision" add constraint "decision_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "decision" add constraint "decision_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");

alter table "answer" add constraint "answer_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "answer" add constraint "answer_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");

alter table "command_receipt" add constraint "command_receipt_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "command_receipt" add constraint "command_receipt_actor_id_foreign" foreign key ("actor_id") references "person" ("id") on delete set null;

alter table "audit_entry" add constraint "audit_entry_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "audit_entry" add constraint "audit_entry_actor_id_foreign" foreign key ("actor_id") references "person" ("id") on delete set null;
alter table "audit_entry" add constraint "audit_entry_journey_id_foreign" foreign key ("journey_id") references "journey" ("id") on delete set null;

alter table "absence" add constraint "absence_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "absence" add constraint "absence_person_id_foreign" foreign key ("person_id") references "person" ("id");

alter table "registration" add constraint "registration_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "registration" add constraint "registration_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");

alter table "rulebook" add constraint "rulebook_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");

alter table "setting" add constraint "setting_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");

alter table "agreement" add constraint "agreement_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "agreement" add constraint "agreement_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "agreement" add constraint "agreement_supervisor_id_foreign" foreign key ("supervisor_id") references "person" ("id");
alter table "agreement" add constraint "agreement_setting_id_foreign" foreign key ("setting_id") references "setting" ("id");
alter table "agreement" add constraint "agreement_signer_id_foreign" foreign key ("signer_id") references "person" ("id") on delete set null;

alter table "supervisor_license" add constraint "supervisor_license_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "supervisor_license" add constraint "supervisor_license_person_id_foreign" foreign key ("person_id") references "person" ("id");

alter table "weekly_log" add constraint "weekly_log_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "weekly_log" add constraint "weekly_log_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "weekly_log" add constraint "weekly_log_supervisor_id_foreign" foreign key ("supervisor_id") references "person" ("id");

alter table "signature" add constraint "signature_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "signature" add constraint "signature_weekly_log_id_foreign" foreign key ("weekly_log_id") references "weekly_log" ("id");
alter table "signature" add constraint "signature_signer_id_foreign" foreign key ("signer_id") references "person" ("id");

alter table "log_entry" add constraint "log_entry_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "log_entry" add constraint "log_entry_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "log_entry" add constraint "log_entry_weekly_log_id_foreign" foreign key ("weekly_log_id") references "weekly_log" ("id") on delete set null;
alter table "log_entry" add constraint "log_entry_setting_id_foreign" foreign key ("setting_id") references "setting" ("id");
alter table "log_entry" add constraint "log_entry_supervisor_id_foreign" foreign key ("supervisor_id") references "person" ("id");

alter table "organization" enable row level security;
alter table "organization" force row level security;
create policy "own_organization" on "organization"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
create policy "demo_is_public" on "organization" for select using (demo);
alter table "person" enable row level security;
alter table "person" force row level security;
create policy "own_organization" on "person"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "journey" enable row level security;
alter table "journey" force row level security;
create policy "own_organization" on "journey"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "notice" enable row level security;
alter table "notice" force row level security;
create policy "own_organization" on "notice"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "leave" enable row level security;
alter table "leave" force row level security;
create policy "own_organization" on "leave"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "exam" enable row level security;
alter table "exam" force row level security;
create policy "own_organization" on "exam"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "evaluation" enable row level security;
alter table "evaluation" force row level security;
create policy "own_organization" on "evaluation"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "packet" enable row level security;
alter table "packet" force row level security;
create policy "own_organization" on "packet"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "filing" enable row level security;
alter table "filing" force row level security;
create policy "own_organization" on "filing"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "journey_summary" enable row level security;
alter table "journey_summary" force row level security;
create policy "own_organization" on "journey_summary"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "deficiency" enable row level security;
alter table "deficiency" force row level security;
create policy "own_organization" on "deficiency"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "decision" enable row level security;
alter table "decision" force row level security;
create policy "own_organization" on "decision"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "answer" enable row level security;
alter table "answer" force row level security;
create policy "own_organization" on "answer"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "command_receipt" enable row level security;
alter table "command_receipt" force row level security;
create policy "own_organization" on "command_receipt"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "audit_entry" enable row level security;
alter table "audit_entry" force row level security;
create policy "own_organization" on "audit_entry"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "absence" enable row level security;
alter table "absence" force row level security;
create policy "own_organization" on "absence"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "registration" enable row level security;
alter table "registration" force row level security;
create policy "own_organization" on "registration"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "rulebook" enable row level security;
alter table "rulebook" force row level security;
create policy "own_organization" on "rulebook"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "setting" enable row level security;
alter table "setting" force row level security;
create policy "own_organization" on "setting"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "agreement" enable row level security;
alter table "agreement" force row level security;
create policy "own_organization" on "agreement"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "supervisor_license" enable row level security;
alter table "supervisor_license" force row level security;
create policy "own_organization" on "supervisor_license"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "weekly_log" enable row level security;
alter table "weekly_log" force row level security;
create policy "own_organization" on "weekly_log"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "signature" enable row level security;
alter table "signature" force row level security;
create policy "own_organization" on "signature"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "log_entry" enable row level security;
alter table "log_entry" force row level security;
create policy "own_organization" on "log_entry"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

-- What the running system may do. It owns nothing, and it deletes nothing but drafts.
grant usage on schema public to creditable_runtime;
grant select, insert on all tables in schema public to creditable_runtime;
grant update (degree) on person to creditable_runtime;
grant update (phase, ended_at, withdrawal_reason, application_received_on) on journey to creditable_runtime;
grant update (value, answered_at) on answer to creditable_runtime;
grant update (board_approved_on, signed_on, signed_at, signer_id, statement, content_sha256, origin) on agreement to creditable_runtime;
grant update (status, version, submitted_at, comment, content_sha256) on weekly_log to creditable_runtime;
grant update (weekly_log_id), delete on log_entry to creditable_runtime;
grant update on journey_summary to creditable_runtime;
grant update (sent_at) on notice to creditable_runtime;
