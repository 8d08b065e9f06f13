import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { inSession } from '../../../../db/session.ts';
import { addDays, dateAt } from '../../../../rules/vocabulary/plain-date.ts';
import { type RunningApi, runApi } from '../../support/running-api.ts';

const today = dateAt(new Date().toISOString(), 'America/Los_Angeles');

describe('a calendar under a secret address', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi();
  }, 120_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  const pathOf = async (actorId: string) => {
    const { body } = await api.ask(actorId, 'get', '/api/calendar-feed');
    return (body as { address: string | null }).address?.replace(/^https?:\/\/[^/]+/, '') ?? null;
  };
  const make = (actorId: string, key = randomUUID()) =>
    api.ask(actorId, 'post', '/api/calendar-feed', { key, body: {} });
  const fetchCalendar = (path: string, headers: Record<string, string> = {}) =>
    request(api.app).get(path).set(headers).buffer(true);
  const eventsAt = async (path: string) => {
    const { text } = await fetchCalendar(path);
    const root = new ICAL.Component(ICAL.parse(text));
    return root.getAllSubcomponents('vevent').map((event) => {
      const { uid, summary, sequence, startDate } = new ICAL.Event(event);
      return { uid, summary, sequence, on: startDate.toString() };
    });
  };
  const write = (sql: string, values: readonly unknown[]) =>
    inSession(api.services.db, api.people.organizationId, ({ ask }) => ask(sql, values));
  const owe = (ownerId: string, kind: string, dueOn: string | null) =>
    write(
      `insert into obligation (id, organization_id, scope_id, key, kind, subject_id, owner_id, began_on, due_on, sentence, found_at)
       values (gen_random_uuid(), ?, gen_random_uuid(), ?, ?, 'x', ?, ?, ?, 'A sentence about Alex Associate', now()) returning id`,
      [api.people.organizationId, randomUUID(), kind, ownerId, today, dueOn],
    );

  it('is there for whoever has the address, with no cookie, until it is replaced or ended', async () => {
    const { superviseeId, directorId } = api.people;
    expect(await pathOf(superviseeId)).toBeNull();
    const made = await make(superviseeId, 'the-key-of-the-first');
    expect(made.status).toBe(201);
    expect((await make(superviseeId, 'the-key-of-the-first')).body).toEqual(made.body);
    const first = (await pathOf(superviseeId))!;
    expect(JSON.stringify(made.body)).not.toContain(first.slice(-20, -4));
    const answer = await fetchCalendar(first);
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, no-cache',
    ]);
    expect((await fetchCalendar(first, { 'If-None-Match': String(answer.headers['etag']) })).status).toBe(304);
    expect(await pathOf(directorId)).toBeNull();
    await make(superviseeId);
    const second = (await pathOf(superviseeId))!;
    expect(second).not.toBe(first);
    const wrong = `${second.slice(0, -6)}${second.endsWith('AA.ics') ? 'BB' : 'AA'}.ics`;
    const elsewhere = `/calendar/${api.services.feedTokens.of(randomUUID(), randomUUID())}.ics`;
    const nowhere = await Promise.all(
      [first, wrong, elsewhere, '/calendar/nothing.ics'].map((path) => fetchCalendar(path)),
    );
    expect(nowhere.map(({ status, text }) => [status, (JSON.parse(text) as { code: string }).code])).toEqual(
      nowhere.map(() => [404, 'PATH_UNKNOWN']),
    );
    expect((await fetchCalendar(second)).status).toBe(200);
    expect((await api.ask(superviseeId, 'post', '/api/calendar-feed/end', { body: {} })).status).toBe(200);
    expect((await fetchCalendar(second)).status).toBe(404);
    expect((await api.ask(superviseeId, 'post', '/api/calendar-feed/end', { body: {} })).body.code).toBe(
      'FEED_NOT_FOUND',
    );
  });

  it('keeps only the hash of its token', async () => {
    const { directorId } = api.people;
    await make(directorId);
    const token = (await pathOf(directorId))!.slice('/calendar/'.length, -4);
    const kept = await write(
      'select f.* , r.receipt, a.after from calendar_feed f, command_receipt r, audit_entry a',
      [],
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it('has what its person owes by a day and what ends, follows every change and drops what is done', async () => {
    const { supervisorId, superviseeId, directorId } = api.people;
    await make(supervisorId);
    const path = (await pathOf(supervisorId))!;
    await owe(supervisorId, 'evaluate-supervisee', addDays(today, 9));
    await owe(supervisorId, 'sign-week', null);
    await owe(superviseeId, 'meet-deadline', addDays(today, 3));
    const before = await eventsAt(path);
    expect(before.map(({ summary, sequence, on }) => [summary, sequence, on])).toEqual([
      ['Evaluate the supervisee', 0, addDays(today, 9)],
      ['License ends (CA)', 0, '2040-01-31'],
    ]);
    const { text } = await fetchCalendar(path);
    for (const name of ['Alex', 'Associate', 'Sam', 'Dana']) expect(text).not.toContain(name);
    await write('update obligation set due_on = ? where owner_id = ? and due_on is not null returning id', [
      addDays(today, 12),
      supervisorId,
    ]);
    await write('update obligation set delegate_id = ? where owner_id = ? returning id', [supervisorId, superviseeId]);
    const after = await eventsAt(path);
    expect(after.map(({ summary, sequence, on }) => [summary, sequence, on])).toEqual([
      ['Meet a deadline of the board', 0, addDays(today, 3)],
      ['Evaluate the supervisee', 1, addDays(today, 12)],
      ['License ends (CA)', 0, '2040-01-31'],
    ]);
    expect(after[1]?.uid).toBe(before[0]?.uid);
    await write('update obligation set closed_at = now() where owner_id = ? returning id', [supervisorId]);
    expect((await eventsAt(path)).map(({ summary }) => summary)).toEqual([
      'Meet a deadline of the board',
      'License ends (CA)',
    ]);
    const renewal = { kind: 'license', name: 'LMFT', jurisdiction: 'CA', issuedOn: today, expiresOn: '2042-01-31' };
    const renewed = await api.ask(directorId, 'post', `/api/people/${supervisorId}/credentials`, { body: renewal });
    expect(renewed.status).toBeLessThan(300);
    expect((await eventsAt(path)).at(-1)).toMatchObject({ sequence: 1, on: '2042-01-31' });
  });

  it('has sessions of supervision for both of them, and none that is canceled', async () => {
    const { supervisorId, superviseeId, organizationId, directorId } = api.people;
    const opened = await api.ask(directorId, 'post', '/api/journeys', { body: { superviseeId, license: 'CA-LMFT' } });
    const journeyId = (opened.body as { subjectId: string }).subjectId;
    const sessionId = randomUUID();
    await write(
      `insert into supervision_session (id, organization_id, supervisor_id, starts_at, on_date, time_zone, minutes, kind, medium, booked_by_id, booked_at)
       values (?, ?, ?, ?, ?, 'America/Los_Angeles', 50, 'individual', 'in-person', ?, now()) returning id`,
      [sessionId, organizationId, supervisorId, `${addDays(today, 2)}T20:30:00Z`, addDays(today, 2), supervisorId],
    );
    await write(
      `insert into session_member (id, organization_id, session_id, journey_id, setting_id, line_made)
       values (gen_random_uuid(), ?, ?, ?, ?, false) returning id`,
      [organizationId, sessionId, journeyId, api.people.settingId],
    );
    for (const actorId of [supervisorId, superviseeId]) {
      await make(actorId);
      const path = (await pathOf(actorId))!;
      expect(await eventsAt(path)).toContainEqual({
        uid: `session-${sessionId}@creditable`,
        summary: 'Supervision session',
        sequence: 0,
        on: expect.stringMatching(new RegExp(`^${addDays(today, 2)}T1[23]:30:00$`)),
      });
    }
    await write('update supervision_session set canceled_at = now() where id = ? returning id', [sessionId]);
    const left = await eventsAt((await pathOf(superviseeId))!);
    expect(left.map(({ summary }) => summary)).not.toContain('Supervision session');
  }, 60_000);

  it('has the last day of an exam once, until its result is recorded', async () => {
    const { superviseeId, organizationId, directorId } = api.people;
    const opened = await api.ask(directorId, 'post', '/api/journeys', { body: { superviseeId, license: 'CA-LPCC' } });
    const journeyId = (opened.body as { subjectId: string }).subjectId;
    const [submissionId, examId] = [randomUUID(), randomUUID()];
    const until = addDays(today, 70);
    await write(
      `insert into submission (id, organization_id, journey_id, number, opened_at) values (?, ?, ?, 1, now()) returning id`,
      [submissionId, organizationId, journeyId],
    );
    await write(
      `insert into submission_exam (id, organization_id, submission_id, exam, admitted_on, window_ends_on, recorded_at)
       values (?, ?, ?, 'Clinical exam', ?, ?, now()) returning id`,
      [examId, organizationId, submissionId, today, until],
    );
    await write(
      `insert into obligation (id, organization_id, scope_id, key, kind, subject_id, owner_id, began_on, due_on, sentence, found_at)
       values (gen_random_uuid(), ?, ?, ?, 'meet-deadline', ?, ?, ?, ?, 'x', now()) returning id`,
      [organizationId, randomUUID(), randomUUID(), examId, superviseeId, today, until],
    );
    await make(superviseeId);
    const path = (await pathOf(superviseeId))!;
    const then = async () => (await eventsAt(path)).filter(({ on }) => on === until).map(({ summary }) => summary);
    expect(await then()).toEqual(['Last day for the exam']);
    await write(`update submission_exam set result = 'passed' where id = ? returning id`, [examId]);
    await write('update obligation set closed_at = now() where subject_id = ? returning id', [examId]);
    expect(await then()).toEqual([]);
  }, 60_000);

  it('never stands in the log', async () => {
    const lines: string[] = [];
    const { createApp } = await import('../../../../api/create-app.ts');
    const { pino } = await import('pino');
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    await request(createApp({ ...api.services, log })).get('/calendar/a-secret-token.ics');
    expect(lines.join('')).toContain('/calendar/…');
    expect(lines.join('')).not.toContain('a-secret-token');
  });
});
