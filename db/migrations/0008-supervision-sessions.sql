-- Sessions of supervision: booked ahead, held with one step of attendance for all their members.

create table "supervision_session" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "supervisor_id" uuid not null,
  "series_id" uuid null,
  "starts_at" timestamptz(3) not null,
  "on_date" date not null,
  "time_zone" text not null,
  "minutes" int not null,
  "kind" text not null,
  "medium" text not null,
  "booked_by_id" uuid not null,
  "booked_at" timestamptz(3) not null,
  "canceled_at" timestamptz(3) null,
  "cancel_reason" text null,
  "held_at" timestamptz(3) null,
  "held_minutes" int null,
  "held_kind" text null,
  "held_medium" text null,
  primary key ("id")
);
create index "supervision_session_week" on "supervision_session" ("supervisor_id", "on_date");
create index "supervision_session_series" on "supervision_session" ("series_id", "on_date");
alter table "supervision_session" add constraint "supervision_session_minutes" check (minutes >= 1 and minutes <= 480);

create table "session_member" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "session_id" uuid not null,
  "journey_id" uuid not null,
  "setting_id" uuid not null,
  "attendance" text null,
  "line_id" uuid null,
  "line_made" boolean not null,
  "replaced_line" jsonb null,
  primary key ("id")
);
create index "session_member_journey" on "session_member" ("journey_id");
alter table "session_member" add constraint "session_member_once" unique ("session_id", "journey_id");
alter table "session_member" add constraint "session_member_line_once" unique ("line_id");

alter table "supervision_session" add constraint "supervision_session_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "supervision_session" add constraint "supervision_session_supervisor_id_foreign" foreign key ("supervisor_id") references "person" ("id");
alter table "supervision_session" add constraint "supervision_session_booked_by_id_foreign" foreign key ("booked_by_id") references "person" ("id");
alter table "session_member" add constraint "session_member_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "session_member" add constraint "session_member_session_id_foreign" foreign key ("session_id") references "supervision_session" ("id");
alter table "session_member" add constraint "session_member_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");
alter table "session_member" add constraint "session_member_setting_id_foreign" foreign key ("setting_id") references "setting" ("id");

alter table "supervision_session" enable row level security;
alter table "supervision_session" force row level security;
create policy "own_organization" on "supervision_session"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "session_member" enable row level security;
alter table "session_member" force row level security;
create policy "own_organization" on "session_member"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

-- Whoever is no longer expected before a session is held is taken off its list; a session itself is only canceled.
grant select, insert on supervision_session, session_member to creditable_runtime;
grant update (starts_at, on_date, minutes, kind, medium, canceled_at, cancel_reason, held_at, held_minutes, held_kind, held_medium)
  on supervision_session to creditable_runtime;
grant update (setting_id, attendance, line_id, line_made, replaced_line), delete on session_member to creditable_runtime;
