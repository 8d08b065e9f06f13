-- What people answer to an obligation: it rests for some days, somebody else takes it over, a freeze is lifted, a director
-- decides. The ladder reads it at its next look.
alter table "obligation" add column "touched" int not null default 0,
  add column "next_recipient" text null, add column "above_at" timestamptz(3) null,
  add column "delegated_at" timestamptz(3) null, add column "delegate_reason" text null, add column "delegator_id" uuid null,
  add column "lift_reason" text null, add column "lifter_id" uuid null,
  add column "decided_at" timestamptz(3) null, add column "decision" text null, add column "decision_reason" text null,
  add column "decider_id" uuid null;
alter table "obligation" add constraint "obligation_delegator_id_foreign" foreign key ("delegator_id") references "person" ("id") on delete set null;
alter table "obligation" add constraint "obligation_lifter_id_foreign" foreign key ("lifter_id") references "person" ("id") on delete set null;
alter table "obligation" add constraint "obligation_decider_id_foreign" foreign key ("decider_id") references "person" ("id") on delete set null;
create index "obligation_delegate" on "obligation" ("delegate_id") where closed_at is null;

-- Somebody wants to be reminded again after all.
alter table "snooze" add column "ended_at" timestamptz(3) null;
grant update (ended_at) on "snooze" to creditable_runtime;

create index "notice_unread" on "notice" ("recipient_id") where read_at is null;
