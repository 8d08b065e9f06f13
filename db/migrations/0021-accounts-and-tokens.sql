-- The OpenID Connect provider by which people of an organization sign in; another one replaces it, and the former stays to be read.
create table "identity_provider" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "issuer" text not null,
  "client_id" text not null,
  "client_secret_sealed" text not null,
  "links_allowed" boolean not null,
  "end_session_url" text null,
  "set_at" timestamptz(3) not null,
  "set_by_id" uuid not null,
  "ended_at" timestamptz(3) null,
  primary key ("id")
);
create unique index "identity_provider_one_each" on "identity_provider" ("organization_id") where ended_at is null;

alter table "identity_provider" add constraint "identity_provider_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "identity_provider" add constraint "identity_provider_set_by_id_foreign" foreign key ("set_by_id") references "person" ("id");

alter table "identity_provider" enable row level security;
alter table "identity_provider" force row level security;
create policy "own_organization" on "identity_provider"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "identity_provider" to creditable_runtime;
grant update (client_secret_sealed, ended_at) on "identity_provider" to creditable_runtime;

-- The mail domains that are led to a provider; each belongs to one organization alone.
create table "led_domain" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "provider_id" uuid not null,
  "domain" text not null,
  primary key ("id")
);
alter table "led_domain" add constraint "led_domain_of_one_organization" unique ("domain");

alter table "led_domain" add constraint "led_domain_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "led_domain" add constraint "led_domain_provider_id_foreign" foreign key ("provider_id") references "identity_provider" ("id");

alter table "led_domain" enable row level security;
alter table "led_domain" force row level security;
create policy "own_organization" on "led_domain"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

-- Whoever wants to sign in names a domain before anybody knows an organization: such a transaction sees where that one domain is led.
create policy "found_by_domain" on "led_domain" for select
  using (domain = nullif(current_setting('creditable.sign_in_domain', true), ''));

grant select, insert, delete on "led_domain" to creditable_runtime;

-- Whose account with a provider is whose here.
create table "linked_account" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "issuer" text not null,
  "subject" text not null,
  "linked_at" timestamptz(3) not null,
  "ended_at" timestamptz(3) null,
  primary key ("id")
);
create unique index "linked_account_of_one_person" on "linked_account" ("organization_id", "issuer", "subject") where ended_at is null;
create unique index "linked_account_one_each" on "linked_account" ("person_id", "issuer") where ended_at is null;

alter table "linked_account" add constraint "linked_account_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "linked_account" add constraint "linked_account_person_id_foreign" foreign key ("person_id") references "person" ("id");

alter table "linked_account" enable row level security;
alter table "linked_account" force row level security;
create policy "own_organization" on "linked_account"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert on "linked_account" to creditable_runtime;
grant update (ended_at) on "linked_account" to creditable_runtime;

-- Somebody who was led to a provider and has not come back yet; what binds it to the browser is kept as a hash only.
create table "account_attempt" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "provider_id" uuid not null,
  "state_sha256" text not null,
  "browser_sha256" text not null,
  "begun_at" timestamptz(3) not null,
  "expires_at" timestamptz(3) not null,
  "used_at" timestamptz(3) null,
  primary key ("id")
);
alter table "account_attempt" add constraint "account_attempt_state" unique ("state_sha256");

alter table "account_attempt" add constraint "account_attempt_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "account_attempt" add constraint "account_attempt_provider_id_foreign" foreign key ("provider_id") references "identity_provider" ("id");

alter table "account_attempt" enable row level security;
alter table "account_attempt" force row level security;
create policy "own_organization" on "account_attempt"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert, delete on "account_attempt" to creditable_runtime;
grant update (used_at) on "account_attempt" to creditable_runtime;

-- Tokens by which programs act for a person; of each only the hash is kept.
create table "api_token" (
  "id" uuid not null,
  "organization_id" uuid not null,
  "person_id" uuid not null,
  "name" text not null,
  "scopes" text[] not null,
  "token_sha256" text not null,
  "made_at" timestamptz(3) not null,
  "expires_on" date not null,
  "last_used_on" date null,
  "ended_at" timestamptz(3) null,
  primary key ("id")
);
alter table "api_token" add constraint "api_token_token" unique ("token_sha256");
create index "api_token_person" on "api_token" ("person_id", "ended_at");

alter table "api_token" add constraint "api_token_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "api_token" add constraint "api_token_person_id_foreign" foreign key ("person_id") references "person" ("id");

alter table "api_token" enable row level security;
alter table "api_token" force row level security;
create policy "own_organization" on "api_token"
  using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid)
  with check (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);

grant select, insert, delete on "api_token" to creditable_runtime;
grant update (last_used_on, ended_at) on "api_token" to creditable_runtime;

-- What is long over is removed by the nightly check.
grant delete on "sign_in_session", "mailed_link" to creditable_runtime;
