import { createHash, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { makeToken } from '../../../api/access/opaque-token.ts';
import { addPasskey } from '../../../db/operations/passkey/add-passkey.ts';
import { openSession } from '../../../db/operations/sign-in/open-session.ts';
import { insertNotice } from '../../../db/operations/notice/insert-notice.ts';
import { inSession } from '../../../db/session.ts';
import { withClient } from '../../../local/postgres/start-postgres.ts';
import { type CalendarWeek, addWeeks, startOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';
import { addDays } from '../../../rules/vocabulary/plain-date.ts';
import { type OpenWeek, openWeek } from '../../api/support/open-week.ts';
import { openReviewBy } from '../../api/support/open-review-by.ts';
import { sendDocument } from '../../api/support/send-document.ts';
import type { Organization, RunningApi } from '../../api/support/running-api.ts';

/** One of everything that has an id, by name: the same names in each organization. */
export interface Cast extends Omit<Organization, 'people'> {
  readonly people: Organization['people'] & { readonly administratorId: string };
  readonly ids: Readonly<Record<string, string>>;
  readonly week: CalendarWeek;
  readonly signedWeek: CalendarWeek;
  readonly open: OpenWeek;
  /** The Cookie header of a browser in which a packet is open to a reviewer. */
  readonly reviewCookie: string;
}

const PACKET = Buffer.from('%PDF-1.7 the packet of a test');
/** The hash of rules before the present ones. */
const OLDER = 'f'.repeat(64);

/** Fills an organization by the doors that people use; what takes years to come about is written past them. */
export async function castOf(api: RunningApi, organization: Organization): Promise<Cast> {
  const { people } = organization;
  const { organizationId: _, ...persons } = people;
  const open = await openWeek(organization);
  const { journeyId, weeklyLogId, week } = open;
  const signed = await signAnEarlierWeek(organization, open);
  const journeys = await openOthers(organization, open);
  const made = await fillIn(organization, open);
  await withClient(api.adminUrl, (client) => linkAccount(client, made.leaverId));
  const documents = await fileDocuments(api, organization, { journeyId, leaverId: made.leaverId });
  const planted = await withClient(api.adminUrl, (client) => plant(client, { ...persons, ...journeys, journeyId }));
  const noticeId = await keepNotice(api, organization, journeyId);
  await keepPacketFile(api.packetFolder);
  const review = await openPacket(api, organization, { ...journeys, ...planted });
  const rolloutId = await subjectOf(organization, 'directorId', 'post', '/api/rollouts', {
    license: 'TX-LMFT',
    reason: 'The law changed.',
  });
  const passkeyId = await keepPasskey(api, people);
  const signInId = await openSession(api.services.db, {
    ...{ organizationId: people.organizationId, personId: people.directorId, method: 'mailed-link' },
    ...{ token: makeToken(people.organizationId), device: 'Another program', at: api.services.now() },
  });
  const token = { name: 'Payroll', scopes: ['read'], expiresOn: addDays(startOfWeek(open.nextWeek), 60) };
  const ids = {
    ...persons,
    signInId,
    tokenId: await subjectOf(organization, 'directorId', 'post', '/api/tokens', token),
    supervisorTokenId: await subjectOf(organization, 'supervisorId', 'post', '/api/tokens', token),
    passkeyId,
    journeyId,
    weeklyLogId,
    ...signed,
    ...journeys,
    ...made,
    ...documents,
    ...planted,
    packetLinkId: review.packetLinkId,
    noticeId,
    rolloutId,
  };
  const { reviewCookie } = review;
  const administratorId = await addAdministrator(organization);
  return {
    ...organization,
    people: { ...people, administratorId },
    ids,
    week,
    signedWeek: addWeeks(week, -1),
    open,
    reviewCookie,
  };
}

function addAdministrator(organization: Organization): Promise<string> {
  const admin = { name: 'Ada Admin', timeZone: 'America/Los_Angeles', roles: ['administrator'] };
  const email = `admin-${randomUUID()}@example.test`;
  return subjectOf(organization, 'directorId', 'post', '/api/people', { ...admin, email });
}

/** A link of a reviewer that may end, and a browser in which another one is open. */
async function openPacket(
  { app }: RunningApi,
  { ask, people }: Organization,
  { filedId, packetId }: { readonly filedId: string; readonly packetId: string },
) {
  const made = async (): Promise<{ subjectId: string; link: string }> => {
    const body = { reviewerName: 'Ada Reviewer', board: 'Board of a test' };
    const answer = await ask(people.directorId, 'post', `/api/journeys/${filedId}/packets/${packetId}/links`, { body });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body as { subjectId: string; link: string };
  };
  const { subjectId: packetLinkId } = await made();
  return { packetLinkId, reviewCookie: await openReviewBy(app, (await made()).link) };
}

async function keepPasskey(api: RunningApi, people: Organization['people']): Promise<string> {
  const { organizationId, directorId: actorId } = people;
  const command = { organizationId, actorId, key: `key-${randomUUID()}`, at: api.services.now() };
  const credential = { credentialId: randomUUID(), publicKey: 'AA', counter: 0, transports: [], synced: false };
  const body = { name: 'My key', credential };
  return (await addPasskey(api.services.db, { ...command, body }, () => Promise.resolve(credential))).subjectId;
}

type PersonName = 'directorId' | 'supervisorId' | 'superviseeId';

async function subjectOf(
  { ask, people }: Organization,
  who: PersonName,
  method: 'post' | 'put',
  path: string,
  body: object = {},
): Promise<string> {
  const answer = await ask(people[who], method, path, { body });
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${String(answer.status)} ${answer.text}`);
  return (answer.body as { subjectId: string }).subjectId;
}

async function signAnEarlierWeek(organization: Organization, { journeyId, week, entry, weeklyLogId }: OpenWeek) {
  const { ask, people } = organization;
  const earlier = addWeeks(week, -1);
  const path = `/api/journeys/${journeyId}/weeks/${earlier}`;
  const entries = [{ ...entry, on: startOfWeek(earlier) }];
  await subjectOf(organization, 'superviseeId', 'put', path, { entries });
  await subjectOf(organization, 'superviseeId', 'post', `${path}/submit`);
  const queue = (await ask(people.supervisorId, 'get', '/api/queue')).body as { weeklyLogId: string }[];
  const signedLogId = queue.find((one) => one.weeklyLogId !== weeklyLogId)?.weeklyLogId ?? '';
  const log = (await ask(people.supervisorId, 'get', `/api/weekly-logs/${signedLogId}`)).body as OpenWeek;
  const { contentSha256 } = log;
  await subjectOf(organization, 'supervisorId', 'post', `/api/weekly-logs/${signedLogId}/sign`, { contentSha256 });
  const copies = await ask(people.supervisorId, 'get', `/api/journeys/${journeyId}/signed-copies`);
  const [copy] = copies.body as { signedCopyId: string }[];
  return { signedLogId, signedCopyId: copy?.signedCopyId ?? '' };
}

/** Other journeys of the same person: one that takes hours over, one with the board, one that can be withdrawn. */
async function openOthers(organization: Organization, { journeyId, nextWeek }: OpenWeek) {
  const { superviseeId } = organization.people;
  const opened = (license: string) =>
    subjectOf(organization, 'directorId', 'post', '/api/journeys', { superviseeId, license });
  const sharingId = await opened('NY-LMFT');
  const shared = { sourceJourneyId: journeyId, fromWeek: nextWeek };
  await subjectOf(organization, 'directorId', 'post', `/api/journeys/${sharingId}/shared-log`, shared);
  return { sharingId, filedId: await opened('FL-LMFT'), spareId: await opened('TX-LMFT') };
}

/** What people add by the API: a goal, sessions, somebody who leaves, a run, a ladder of one's own, a calendar. */
async function fillIn(organization: Organization, { journeyId, week, nextWeek }: OpenWeek) {
  const { ask, people } = organization;
  const { supervisorId } = people;
  const journey = (await ask(people.directorId, 'get', `/api/journeys/${journeyId}`)).body as {
    agreements: { agreementId: string }[];
  };
  const goal = { supervisorId, text: 'Write notes on the day.', targetOn: addDays(startOfWeek(nextWeek), 60) };
  const booked = (on: string) => {
    const terms = { supervisorId, on, time: '09:00', minutes: 60, kind: 'individual', members: [{ journeyId }] };
    return subjectOf(organization, 'superviseeId', 'post', '/api/supervision-sessions', terms);
  };
  const leaver = { name: 'Lee Leaver', timeZone: 'America/Los_Angeles', roles: ['supervisor'] };
  const email = `leaver-${randomUUID()}@example.test`;
  const leaverId = await subjectOf(organization, 'directorId', 'post', '/api/people', { ...leaver, email });
  const ladder = { ladder: { ...LADDERS['log-hours'], everyDays: 7 }, replaces: null, reason: 'Nobody is forgotten.' };
  const asked = { kind: 'insurance', whose: 'supervisor', remindDays: 90 };
  const notice = { lastDayOn: addDays(startOfWeek(nextWeek), 30) };
  return {
    leaverId,
    agreementId: journey.agreements[0]?.agreementId ?? '',
    goalId: await subjectOf(organization, 'superviseeId', 'post', `/api/journeys/${journeyId}/goals`, goal),
    sessionId: await booked(startOfWeek(week)),
    laterSessionId: await booked(startOfWeek(nextWeek)),
    departureId: await subjectOf(organization, 'directorId', 'post', `/api/people/${leaverId}/notice`, notice),
    runId: await subjectOf(organization, 'directorId', 'post', '/api/fleet/runs', { job: 'reconcile', dryRun: true }),
    listedId: await subjectOf(organization, 'directorId', 'post', '/api/listed-documents', asked),
    policyId: await subjectOf(organization, 'directorId', 'put', '/api/ladders/log-hours', ladder),
    file: await makeFeed(organization),
  };
}

/** Of each sort of document one that is read and withdrawn, and one that is replaced. */
async function fileDocuments(
  api: RunningApi,
  { people }: Organization,
  { journeyId, leaverId }: { readonly journeyId: string; readonly leaverId: string },
) {
  const acting = { organizationId: people.organizationId, actorId: people.directorId };
  const filed = async (path: string, fields: Record<string, string>): Promise<string> => {
    const answer = await sendDocument(api, acting, path, { fields });
    if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`);
    return (answer.body as { subjectId: string }).subjectId;
  };
  const [ofJourney, ofStaff] = [`/api/journeys/${journeyId}/documents`, `/api/people/${leaverId}/documents`];
  const insurance = { kind: 'insurance', title: 'Insurance', validUntil: '2040-12-31' };
  return {
    documentId: await filed(ofJourney, { kind: 'evaluation', title: 'Evaluation' }),
    formerDocumentId: await filed(ofJourney, { kind: 'evaluation', title: 'Earlier evaluation' }),
    certificateId: await filed(ofStaff, insurance),
    formerCertificateId: await filed(ofStaff, insurance),
  };
}

async function makeFeed(organization: Organization): Promise<string> {
  await subjectOf(organization, 'supervisorId', 'post', '/api/calendar-feed');
  const feed = await organization.ask(organization.people.supervisorId, 'get', '/api/calendar-feed');
  return new URL((feed.body as { address: string }).address).pathname.split('/').at(-1) ?? '';
}

async function keepNotice({ services }: RunningApi, { people }: Organization, journeyId: string): Promise<string> {
  const { organizationId, supervisorId } = people;
  const at = services.now();
  const words = { subject: 'A week waits', text: 'A week waits for you.', html: '<p>A week waits for you.</p>' };
  const reader = { recipientId: supervisorId, recipientName: 'Sam Supervisor', channel: 'mail' as const };
  const rung = { obligationKey: 'of-a-test', rung: 0, tone: 'reminder' as const, dueAt: at };
  return inSession(services.db, organizationId, async (session) => {
    await insertNotice(session, { scopeId: journeyId, journeyId, ...reader, ...rung, ...words }, at);
    const [notice] = await session.ask<{ id: string }>(
      `select id from notice where obligation_id = 'of-a-test' and scope_id = ?`,
      [journeyId],
    );
    return notice?.id ?? '';
  });
}

async function keepPacketFile(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${hashOfPacket()}.pdf`), PACKET);
}

function hashOfPacket(): string {
  return createHash('sha256').update(PACKET).digest('hex');
}

async function linkAccount(client: Client, personId: string): Promise<void> {
  await client.query(
    `insert into linked_account (id, organization_id, person_id, issuer, subject, linked_at)
     select gen_random_uuid(), organization_id, id, 'https://login.example.org', 'leaver', now() from person where id = $1`,
    [personId],
  );
}

/** A packet with the board, a letter that came of it, what is owed, and a journey under older rules. */
async function plant(
  client: Client,
  ids: { filedId: string; spareId: string; journeyId: string; supervisorId: string; superviseeId: string },
) {
  const { filedId, spareId, journeyId, supervisorId, superviseeId } = ids;
  await awaited(client, 'select id from evaluation where journey_id = $1', [spareId]);
  const evaluationId = await awaited(client, 'select id from evaluation where journey_id = $1', [filedId]);
  const [packetId, deficiencyId, emergencyId] = [randomUUID(), randomUUID(), randomUUID()];
  await client.query(
    `insert into packet (id, organization_id, journey_id, sha256, pages, file_name, assembled_at, evaluation_id, input_sha256)
     select $1, organization_id, id, $3, 1, 'packet.pdf', now(), $4, repeat('0', 64) from journey where id = $2`,
    [packetId, filedId, hashOfPacket(), evaluationId],
  );
  await client.query(
    `insert into submission (id, organization_id, journey_id, number, opened_at)
     select gen_random_uuid(), organization_id, id, 1, now() - interval '9 days' from journey where id = $1`,
    [filedId],
  );
  await client.query(
    `insert into deficiency (id, organization_id, journey_id, received_on, due_on, summary, recorded_at)
     select $1, organization_id, id, current_date, current_date + 30, 'Send the transcript.', now() from journey where id = $2`,
    [deficiencyId, filedId],
  );
  await client.query(
    `insert into filing (id, organization_id, packet_id, filed_on, filed_at)
     select gen_random_uuid(), organization_id, id, current_date - 5, now() from packet where id = $1`,
    [packetId],
  );
  await client.query(
    `insert into emergency_access (id, organization_id, holder_id, session_id, person_id, reason, begun_at, ends_at)
     select $1, organization_id, id, gen_random_uuid(), $3, 'Of a test, in no session.', now(), now() + interval '1 hour' from person where id = $2`,
    [emergencyId, supervisorId, superviseeId],
  );
  await client.query(`update journey set phase = 'submitting' where id = $1`, [filedId]);
  await client.query(
    `insert into rulebook (id, organization_id, license, version, sha256, document, kept_at)
     select gen_random_uuid(), organization_id, license, '2001-01-01', $2, replace(document::text, sha256, $2::text)::json, kept_at
     from rulebook where license = 'TX-LMFT' and organization_id = (select organization_id from journey where id = $1)`,
    [spareId, OLDER],
  );
  await client.query('update journey set rulebook_sha256 = $2 where id = $1', [spareId, OLDER]);
  const owed = 'select id from obligation where journey_id = $1 and owner_id = $2 and kind = $3 and closed_at is null';
  const obligationId = await awaited(client, owed, [journeyId, supervisorId, 'sign-week']);
  return { packetId, deficiencyId, emergencyId, obligationId, handedId: await plantObligation(client, obligationId) };
}

/** Something that others may do; no clock keeps it, so that it stays as it is. */
async function plantObligation(client: Client, like: string): Promise<string> {
  const id = randomUUID();
  await client.query(
    `insert into obligation select (jsonb_populate_record(o, jsonb_build_object('id', $2::text, 'scope_id', gen_random_uuid(),
       'kind', 'book-supervision', 'key', 'of-a-test'))).* from obligation o where id = $1`,
    [like, id],
  );
  return id;
}

/** What a journey writes in its own time. */
async function awaited(client: Client, sql: string, values: readonly string[]): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { rows } = await client.query<{ id: string }>(sql, [...values]);
    if (rows[0] !== undefined) return rows[0].id;
    await pause(100);
  }
  throw new Error(`Nothing came of ${sql}`);
}
