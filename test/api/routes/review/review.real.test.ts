import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Express } from 'express';
import request, { type Response } from 'supertest';
import { createApp } from '../../../../api/create-app.ts';
import { createWebRouter } from '../../../../api/web/create-web-router.ts';
import type { Review } from '../../../../api/answers/review.ts';
import type { ShownPacketLink } from '../../../../db/views/find-packet-links.ts';
import { withClient } from '../../../../local/postgres/start-postgres.ts';
import { type OpenWeek, openWeek } from '../../support/open-week.ts';
import { openReviewBy } from '../../support/open-review-by.ts';
import { type PlantedPacket, plantPacket } from '../../support/plant-packet.ts';
import { type RunningApi, runApi } from '../../support/running-api.ts';
import { signInAs } from '../../support/sign-in-as.ts';

const NAMED = { reviewerName: 'Ada Reviewer', board: 'Board of Behavioral Sciences' };

describe('a packet that is opened to a reviewer of a board', () => {
  const stack = new AsyncDisposableStack();
  let api: RunningApi;
  let app: Express;
  let open: OpenWeek;
  let packet: PlantedPacket;

  beforeAll(async () => {
    api = stack.use(await runApi());
    app = createApp(api.services, createWebRouter(api.services));
    open = await openWeek(api);
    await sign();
    packet = await plantPacket(api, open.journeyId);
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const linksPath = () => `/api/journeys/${open.journeyId}/packet-links`;
  const makePath = () => `/api/journeys/${open.journeyId}/packets/${packet.packetId}/links`;
  const listed = async (actorId = api.people.superviseeId) =>
    (await api.ask(actorId, 'get', linksPath())).body as ShownPacketLink[];

  it('is opened by a director alone, whose link is told once', async () => {
    const { directorId, supervisorId, superviseeId } = api.people;
    for (const actorId of [supervisorId, superviseeId])
      expect((await api.ask(actorId, 'post', makePath(), { body: NAMED })).status).toBe(403);
    const key = randomUUID();
    const first = await api.ask(directorId, 'post', makePath(), { body: NAMED, key });
    const again = await api.ask(directorId, 'post', makePath(), { body: NAMED, key });
    expect([first.status, again.status, again.body.link]).toEqual([201, 201, null]);
    expect(again.body.subjectId).toBe(first.body.subjectId);
    for (const days of [0, 91, 1.5])
      expect((await api.ask(directorId, 'post', makePath(), { body: { ...NAMED, days } })).status).toBe(422);
    const kept = await ask<{ text: string }>(
      'select l::text as text from packet_link l union all select a::text from audit_entry a',
    );
    expect(kept.filter(({ text }) => text.includes(tokenOf(first.body.link as string)))).toEqual([]);
  });

  it('waits behind a button: whatever follows the link alone opens nothing and reads no name', async () => {
    const { link } = await make();
    for (let look = 0; look < 3; look += 1) {
      const { status, text } = await request(app).get(new URL(link).pathname).set('Accept', 'text/html');
      expect(status).toBe(200);
      for (const name of [...(await names()), NAMED.reviewerName, NAMED.board]) expect(text).not.toContain(name);
    }
    const [newest] = await listed();
    expect([newest?.visitCount, newest?.works]).toEqual([0, true]);
    const pressed = await press(link);
    expect([pressed.status, pressed.headers['location']]).toEqual([303, '/review']);
    const page = await request(app).get('/review').set('Accept', 'text/html').set('Cookie', cookieOf(pressed));
    expect(page.status).toBe(200);
    for (const part of ['Every signature is what was signed', 'The file is as assembled', NAMED.board])
      expect(page.text).toContain(part);
    expect((await press(link)).status).toBe(303);
  });

  it('is the file, its count, and what checking both and every signature comes to', async () => {
    const cookie = await openReviewBy(app, (await make()).link);
    const review = await reviewOf(cookie);
    expect(review).toMatchObject({
      ...NAMED,
      file: { isWhole: true, isAudited: true },
      signatures: { checked: 2, onPaper: 0, voided: 0, faults: [] },
    });
    const file = await request(app).get('/api/review/packet.pdf').set('Cookie', cookie).responseType('blob');
    expect(file.body).toEqual(packet.content);
    const count = await request(app).get('/api/review/evaluation.json').set('Cookie', cookie);
    expect(count.body).toMatchObject({ format: 'evaluation/1', license: 'CA-LMFT' });
  });

  it('names what is not as it was signed: a changed line, a signature taken to another journey, another file', async () => {
    const cookie = await openReviewBy(app, (await make()).link);
    const faultsWhile = async (deed: string, back: string, values: readonly unknown[]) => {
      await past(deed, values);
      const { faults } = (await reviewOf(cookie)).signatures;
      await past(back, values);
      return faults.map(({ kind }) => kind);
    };
    const minutes = 'update log_entry set minutes = minutes';
    expect(
      await faultsWhile(`${minutes} + 60 where weekly_log_id = $1`, `${minutes} - 60 where weekly_log_id = $1`, [
        open.weeklyLogId,
      ]),
    ).toEqual(['weekly-log']);
    const { body } = await api.ask(api.people.directorId, 'post', '/api/journeys', {
      body: { superviseeId: api.people.superviseeId, license: 'NY-LMFT' },
    });
    const moved = 'update weekly_log set journey_id = $2 where id = $1 and $3::uuid is not null';
    const elsewhere = (body as { subjectId: string }).subjectId;
    expect(
      await faultsWhile(moved, 'update weekly_log set journey_id = $3 where id = $1 and $2::uuid is not null', [
        open.weeklyLogId,
        elsewhere,
        open.journeyId,
      ]),
    ).toEqual(['weekly-log']);
    const whole = await readFile(packet.file);
    await writeFile(packet.file, 'another file');
    expect((await reviewOf(cookie)).file.isWhole).toBe(false);
    expect((await request(app).get('/api/review/packet.pdf').set('Cookie', cookie)).status).toBe(404);
    await writeFile(packet.file, whole);
    expect((await reviewOf(cookie)).signatures.faults).toEqual([]);
  });

  it('is told to the supervisee and to those who keep the journey: each look, by whom and when', async () => {
    const { link, subjectId } = await make();
    const cookie = await openReviewBy(app, link);
    await reviewOf(cookie);
    await request(app).get('/api/review/packet.pdf').set('Cookie', cookie);
    for (const actorId of [api.people.superviseeId, api.people.supervisorId, api.people.directorId]) {
      const mine = (await listed(actorId)).find(({ linkId }) => linkId === subjectId);
      expect(mine?.visits.map(({ operation }) => operation)).toEqual(['getReviewedFile', 'getReview']);
    }
    const cookies = await signInAs(api.services, { ...api.people, actorId: api.people.superviseeId });
    const pages = ['/who-looked', `/journeys/${open.journeyId}`].map((path) =>
      request(app).get(path).set('Accept', 'text/html').set('Cookie', cookies),
    );
    for (const { text } of await Promise.all(pages)) expect(text).toContain(NAMED.reviewerName);
  });

  it('ends at the next request; ended, too old and never made are answered alike, and the first two are written down', async () => {
    const { link, subjectId } = await make();
    const cookie = await openReviewBy(app, link);
    expect((await api.ask(api.people.directorId, 'post', `${linksPath()}/${subjectId}/end`)).status).toBe(200);
    const closed = await request(app).get('/api/review').set('Cookie', cookie);
    expect([closed.status, closed.body.code]).toEqual([401, 'REVIEW_REQUIRED']);
    expect((await api.ask(api.people.directorId, 'post', `${linksPath()}/${subjectId}/end`)).status).toBe(404);
    const old = await make();
    const oldCookie = await openReviewBy(app, old.link);
    await past('update packet_link set ends_at = now() where id = $1', [old.subjectId]);
    expect((await request(app).get('/api/review').set('Cookie', oldCookie)).status).toBe(401);
    const never = link.replace(/.{8}$/, 'AAAAAAAA');
    const answers = await Promise.all(
      [link, old.link, never].map((one) =>
        request(app)
          .post('/api/review')
          .send({ token: tokenOf(one) }),
      ),
    );
    const told = answers.map(({ status, body }) =>
      JSON.stringify({ status, ...body, requestId: null, instance: null }),
    );
    expect([new Set(told).size, answers[0]?.body.code]).toEqual([1, 'REVIEW_LINK_OVER']);
    const refused = await ask<{ because: string }>(
      `select after->>'because' as because from audit_entry where action = 'review-refused' order by 1`,
    );
    expect(refused.map(({ because }) => because)).toEqual(['ended', 'expired']);
  });

  it('closes where it is closed, and by itself after half an hour without a look', async () => {
    const { link } = await make();
    const [first, second] = [await openReviewBy(app, link), await openReviewBy(app, link)];
    expect((await request(app).post('/api/review/close').set('Cookie', first)).status).toBe(200);
    const states = async () =>
      (await Promise.all([first, second].map((one) => request(app).get('/api/review').set('Cookie', one)))).map(
        ({ status }) => status,
      );
    expect(await states()).toEqual([401, 200]);
    await past(`update review_session set last_seen_at = last_seen_at - interval '31 minutes'`, []);
    expect(await states()).toEqual([401, 401]);
  });

  it('is mailed where an address is named, with nobody in the subject', async () => {
    await make({ reviewerEmail: 'ada@board.example.org' });
    const folder = join(api.packetFolder, '..', 'mail');
    const mine = await letterTo('ada@board.example.org', folder);
    expect(mine).toContain('A packet for your review');
    // It names the organization that opened the packet, and nobody whose packet it is.
    for (const name of (await names()).filter((one) => one !== 'Test Agency')) expect(mine).not.toContain(name);
  });

  async function sign(): Promise<void> {
    const { weeklyLogId, contentSha256 } = open;
    const path = `/api/weekly-logs/${weeklyLogId}/sign`;
    expect((await api.ask(api.people.supervisorId, 'post', path, { body: { contentSha256 } })).status).toBe(200);
  }

  async function make(more = {}): Promise<{ subjectId: string; link: string }> {
    const made = await api.ask(api.people.directorId, 'post', makePath(), { body: { ...NAMED, ...more } });
    expect(made.status).toBe(201);
    return made.body as { subjectId: string; link: string };
  }

  /** Nobody waits for a letter. */
  async function letterTo(address: string, folder: string): Promise<string> {
    for (let tries = 0; tries < 50; tries += 1) {
      const names = await readdir(folder).catch(() => []);
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
      const mine = texts.find((text) => text.includes(address));
      if (mine !== undefined) return mine;
      await pause(100);
    }
    throw new Error(`No letter to ${address} came.`);
  }

  function press(link: string): Promise<Response> {
    return request(app)
      .post('/web/openReview')
      .set('Accept', 'text/html')
      .type('form')
      .send({ token: tokenOf(link) });
  }

  async function reviewOf(cookie: string): Promise<Review> {
    const { status, body } = await request(app).get('/api/review').set('Cookie', cookie);
    expect(status).toBe(200);
    return body as Review;
  }

  async function names(): Promise<string[]> {
    return (await ask<{ name: string }>('select name from person union select name from organization')).map(
      ({ name }) => name,
    );
  }

  /** As a superuser would, past what refuses changes. */
  function past(sql: string, values: readonly unknown[]): Promise<void> {
    return withClient(api.adminUrl, async (client) => {
      await client.query(`set session_replication_role = 'replica'`);
      await client.query(sql, [...values]);
    });
  }

  function ask<Row extends object>(sql: string): Promise<Row[]> {
    return withClient(api.adminUrl, async (client) => (await client.query<Row>(sql)).rows);
  }
});

function tokenOf(link: string): string {
  return new URL(link).pathname.split('/').at(-1) ?? '';
}

function cookieOf({ headers }: Response): string {
  return (headers['set-cookie'] as unknown as string[]).map((cookie) => cookie.split(';')[0]).join('; ');
}
