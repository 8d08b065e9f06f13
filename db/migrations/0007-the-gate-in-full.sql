-- The gate says for each supervisor at each setting from which day hours count. What was kept before said less: it is
-- empty until a journey is counted again.

alter table "journey_summary" drop column "gate";
alter table "journey_summary" add column "gate" jsonb null;

-- A registration that was applied for and is not issued yet is kept too; it is no registration in any record.

alter table "registration" alter column "issued_on" drop not null;

-- An agreement may end before its last day, and a conflict of interest may be declared of it.

alter table "agreement" add column "ended_at" timestamptz(3) null;
alter table "agreement" add column "end_reason" text null;
alter table "agreement" add column "conflict" text null;
grant update (until_on, ended_at, end_reason, conflict) on agreement to creditable_runtime;
