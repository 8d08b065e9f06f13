-- Newer rules of a license brought to all its journeys: first what they would change for whom, then adopted in batches.
create table "rules_rollout" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "license" text not null,
  "version" text not null,
  "sha256" text not null,
  "state" text not null,
  "which" text null,
  "reason" text not null,
  "opened_at" timestamptz(3) not null,
  "opened_by_id" uuid not null,
  "ended_at" timestamptz(3) null,
  primary key ("id")
);
create unique index "rules_rollout_open" on "rules_rollout" ("organization_id", "license") where ended_at is null;

create table "rollout_item" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "rollout_id" uuid not null,
  "journey_id" uuid not null,
  "before_version" text not null,
  "before_sha256" text not null,
  "state" text not null,
  "changed" boolean null,
  "gained_minutes" int null,
  "verdict_before" text null,
  "verdict_after" text null,
  "sentence" text null,
  "settled_at" timestamptz(3) null,
  "failure" text null,
  primary key ("id")
);
create index "rollout_item_journey" on "rollout_item" ("journey_id");
alter table "rollout_item" add constraint "rollout_item_once" unique ("rollout_id", "journey_id");

alter table "rules_rollout" add constraint "rules_rollout_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "rules_rollout" add constraint "rules_rollout_opened_by_id_foreign" foreign key ("opened_by_id") references "person" ("id");
alter table "rollout_item" add constraint "rollout_item_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "rollout_item" add constraint "rollout_item_rollout_id_foreign" foreign key ("rollout_id") references "rules_rollout" ("id");
alter table "rollout_item" add constraint "rollout_item_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");

alter table "rules_rollout" enable row level security;
alter table "rules_rollout" force row level security;
create policy "own_organization" on "rules_rollout"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
alter table "rollout_item" enable row level security;
alter table "rollout_item" force row level security;
create policy "own_organization" on "rollout_item"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "rules_rollout", "rollout_item" to creditable_runtime;
grant update (state, which, ended_at) on "rules_rollout" to creditable_runtime;
grant update (state, changed, gained_minutes, verdict_before, verdict_after, sentence, settled_at, failure) on "rollout_item" to creditable_runtime;
