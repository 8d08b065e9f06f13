-- An application with the board as a thing of its own: acknowledged, asked for more, approved, examined, decided.

create table "submission" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "number" int not null,
  "opened_at" timestamptz(3) not null,
  "received_on" date null,
  "received_at" timestamptz(3) null,
  "closed_on" date null,
  "closed_at" timestamptz(3) null,
  "outcome" text null,
  primary key ("id")
);
alter table "submission" add constraint "submission_once" unique ("journey_id", "number");
alter table "submission" add constraint "submission_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "submission" add constraint "submission_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");

create table "submission_exam" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "submission_id" uuid not null,
  "exam" text not null,
  "admitted_on" date not null,
  "window_ends_on" date null,
  "taken_on" date null,
  "result" text null,
  "recorded_at" timestamptz(3) not null,
  primary key ("id")
);
create index "submission_exam_submission" on "submission_exam" ("submission_id", "recorded_at");
alter table "submission_exam" add constraint "submission_exam_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "submission_exam" add constraint "submission_exam_submission_id_foreign" foreign key ("submission_id") references "submission" ("id");

-- Each letter has its own answer and its own clock.
alter table "deficiency" add column "answered_on" date null, add column "answered_at" timestamptz(3) null, add column "answer" text null, add column "lapsed_at" timestamptz(3) null;

alter table "submission" enable row level security;
alter table "submission" force row level security;
create policy "own_organization" on "submission"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "submission_exam" enable row level security;
alter table "submission_exam" force row level security;
create policy "own_organization" on "submission_exam"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on submission, submission_exam to creditable_runtime;
grant update (received_on, received_at, closed_on, closed_at, outcome) on submission to creditable_runtime;
grant update (taken_on, result) on submission_exam to creditable_runtime;
grant update (answered_on, answered_at, answer, lapsed_at) on deficiency to creditable_runtime;
