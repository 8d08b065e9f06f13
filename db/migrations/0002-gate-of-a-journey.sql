-- What must be on file before hours may count is decided once, by the count; the page of the journey shows what it said.
-- Empty until a journey is counted again.

alter table "journey_summary" add column "gate" jsonb null;
