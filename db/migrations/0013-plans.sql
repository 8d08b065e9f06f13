-- The day on which somebody plans to file, and since when.
alter table "journey" add column "target_on" date null, add column "planned_at" timestamptz(3) null;
grant update (target_on, planned_at) on "journey" to creditable_runtime;
