-- What happened to each form of a packet: asked for, signed, received, sent, waived. Only added to.

create table "packet_item_step" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "journey_id" uuid not null,
  "item_key" text not null,
  "number" int not null,
  "step" text not null,
  "on_date" date not null,
  "reason" text null,
  "document" text null,
  "recorded_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "packet_item_step" add constraint "packet_item_step_once" unique ("journey_id", "item_key", "number");
alter table "packet_item_step" add constraint "packet_item_step_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "packet_item_step" add constraint "packet_item_step_journey_id_foreign" foreign key ("journey_id") references "journey" ("id");

alter table "packet_item_step" enable row level security;
alter table "packet_item_step" force row level security;
create policy "own_organization" on "packet_item_step"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on packet_item_step to creditable_runtime;
