-- A supervisor may carry more supervisees than a limit says where a director allows it with a reason, and no statute or rule forbids it.
alter table "agreement" add column "load_exception" jsonb null;
