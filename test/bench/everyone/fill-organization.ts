import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { withClient } from '../../../local/postgres/start-postgres.ts';
import type { ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';

/** An organization to measure with. */
export interface FilledOrganization {
  readonly organizationId: string;
  /** The ids of its journeys in their order. */
  readonly journeyIds: readonly string[];
}

/** What is built after the rows are in: keeping it up row by row takes many times as long. */
const BUILT_AFTERWARDS = `
  alter table log_entry drop constraint log_entry_pkey;
  drop index log_entry_journey_day, log_entry_weekly_log;`;
const BUILD = `
  alter table log_entry add primary key (id);
  create index log_entry_journey_day on log_entry (journey_id, on_date);
  create index log_entry_weekly_log on log_entry (weekly_log_id);`;

/**
 * Fills a migrated, empty database with one organization in which so many people have the same record, each with rows
 * of their own. Written a table at a time by the superuser, past triggers and foreign keys.
 * @param record - with every entry signed; its settings and supervisors become the organization's.
 */
export function fillOrganization(
  adminUrl: string,
  record: ExperienceRecord,
  people: number,
): Promise<FilledOrganization> {
  const organizationId = randomUUID();
  return withClient(adminUrl, async (client) => {
    await client.query("set session_replication_role = replica; set maintenance_work_mem = '256MB'");
    const ids = await fillPlaces(client, organizationId, record);
    await fillPeople(client, organizationId, record, people);
    await fillAgreements(client, organizationId, record, ids);
    await fillLogs(client, organizationId, record, ids);
    await client.query('vacuum (analyze)');
    const { rows } = await client.query<{ id: string }>('select id from journey order by id');
    return { organizationId, journeyIds: rows.map(({ id }) => id) };
  });
}

type Ids = ReadonlyMap<string, string>;

async function fillPlaces(client: Client, organizationId: string, record: ExperienceRecord): Promise<Ids> {
  const { settings, supervisors } = record;
  const ids = new Map([...settings, ...supervisors].map(({ id }) => [id, randomUUID()]));
  const withIds = <Row extends { id: string }>(rows: readonly Row[]) =>
    JSON.stringify(rows.map((row) => ({ ...row, id: ids.get(row.id) })));
  await client.query(
    `insert into organization (id, organization_id, name, demo, created_at) values ($1, $1, 'Everyone', false, now())`,
    [organizationId],
  );
  await client.query(
    `insert into setting (id, organization_id, name, jurisdiction, kind, clinical, employment)
     select id, $1, name, jurisdiction, kind, true, employment
     from jsonb_to_recordset($2) as s(id uuid, name text, jurisdiction text, kind text, employment text)`,
    [organizationId, withIds(settings)],
  );
  await client.query(
    `insert into person (id, organization_id, name, email, time_zone, roles, supervision_training_minutes, created_at)
     select id, $1, name, id || '@example.org', 'America/Los_Angeles', '{supervisor}', "supervisionTrainingMinutes", now()
     from jsonb_to_recordset($2) as s(id uuid, name text, "supervisionTrainingMinutes" int)`,
    [organizationId, withIds(supervisors)],
  );
  await client.query(
    `insert into supervisor_license (id, organization_id, person_id, jurisdiction, license, issued_on)
     select gen_random_uuid(), $1, s.id, l.jurisdiction, l.license, l."issuedOn"
     from jsonb_to_recordset($2) as s(id uuid, licenses jsonb),
       jsonb_to_recordset(s.licenses) as l(jurisdiction text, license text, "issuedOn" date)`,
    [organizationId, withIds(supervisors)],
  );
  return ids;
}

async function fillPeople(client: Client, organizationId: string, record: ExperienceRecord, people: number) {
  await client.query(
    `insert into person (id, organization_id, name, email, time_zone, roles, degree, created_at)
     select gen_random_uuid(), $1, 'Supervisee ' || n, 's' || n || '@example.org', 'America/Los_Angeles', '{supervisee}', $2, now()
     from generate_series(1, $3::int) n`,
    [organizationId, JSON.stringify(record.person.degree), people],
  );
  await client.query(
    `insert into journey (id, organization_id, supervisee_id, license, phase, rulebook_version, rulebook_sha256, opened_at, phase_since)
     select gen_random_uuid(), $1, id, 'CA-LMFT', 'accumulating', '1', repeat('0', 64), now(), now()
     from person where 'supervisee' = any (roles)`,
    [organizationId],
  );
  await client.query(
    `insert into registration (id, organization_id, journey_id, jurisdiction, credential, applied_on, issued_on)
     select gen_random_uuid(), $1, j.id, r.jurisdiction, r.credential, r."appliedOn", r."issuedOn"
     from journey j, jsonb_to_recordset($2) as r(jurisdiction text, credential text, "appliedOn" date, "issuedOn" date)`,
    [organizationId, JSON.stringify(record.registrations)],
  );
}

async function fillAgreements(client: Client, organizationId: string, { agreements = [] }: ExperienceRecord, ids: Ids) {
  const rows = agreements.map((row) => ({
    ...row,
    setting: ids.get(row.setting),
    supervisor: ids.get(row.supervisor),
  }));
  await client.query(
    `insert into agreement (id, organization_id, journey_id, supervisor_id, setting_id, from_on, proposed_at, signed_on)
     select gen_random_uuid(), $1, j.id, a.supervisor, a.setting, a."from", now(), a."signedOn"
     from journey j, jsonb_to_recordset($2) as a(supervisor uuid, setting uuid, "from" date, "signedOn" date)`,
    [organizationId, JSON.stringify(rows)],
  );
}

async function fillLogs(client: Client, organizationId: string, { log }: ExperienceRecord, ids: Ids) {
  const lines = log.map((line) => ({
    ...line,
    setting: ids.get(line.setting),
    supervisor: ids.get(line.supervisor ?? ''),
  }));
  await client.query(
    `create temporary table line as select date_trunc('week', "on")::date as week, l.*
     from jsonb_to_recordset($1) as l("on" date, setting uuid, supervisor uuid, activity text, minutes int, medium text,
       "groupSize" int, "signedOn" date)`,
    [JSON.stringify(lines)],
  );
  await client.query(BUILT_AFTERWARDS);
  await client.query('analyze line');
  await client.query(
    `insert into weekly_log (id, organization_id, journey_id, week_starts_on, supervisor_id, part, status, version, submitted_at, content_sha256)
     select gen_random_uuid(), $1, j.id, l.week, l.supervisor, 1, 'signed', 1, l."signedOn", repeat('0', 64)
     from journey j, (select distinct week, supervisor, "signedOn" from line) l order by j.id, l.week`,
    [organizationId],
  );
  await client.query(
    `insert into signature (id, organization_id, weekly_log_id, version, signer_id, signed_at, signed_on, statement, content_sha256, origin)
     select gen_random_uuid(), $1, id, version, supervisor_id, submitted_at, submitted_at::date, 'I supervised this work.', content_sha256, 'here'
     from weekly_log`,
    [organizationId],
  );
  await client.query(
    `insert into log_entry (id, organization_id, journey_id, weekly_log_id, on_date, setting_id, supervisor_id, activity,
       minutes, medium, group_size, logged_at)
     select gen_random_uuid(), $1, w.journey_id, w.id, l."on", l.setting, l.supervisor, l.activity, l.minutes,
       coalesce(l.medium, 'in-person'), l."groupSize", l."on"
     from weekly_log w join line l on l.week = w.week_starts_on and l.supervisor = w.supervisor_id`,
    [organizationId],
  );
  await client.query(BUILD);
}
