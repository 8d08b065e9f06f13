import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createApp } from '../../../../api/create-app.ts';
import { MOST_WEEKS } from '../../../../api/routes/queue/sign-weeks.ts';
import { createWebRouter } from '../../../../api/web/create-web-router.ts';
import { withClient } from '../../../../local/postgres/start-postgres.ts';
import { type CalendarWeek, addWeeks, startOfWeek } from '../../../../rules/vocabulary/calendar-week.ts';
import { appCodeAt } from '../../../support/soft-app.ts';
import { type OpenWeek, openWeek } from '../../support/open-week.ts';
import { type ProvingBrowser, openProvingBrowser } from '../../support/proving-browser.ts';
import { type RunningApi, runApi } from '../../support/running-api.ts';

interface Waiting {
  readonly weeklyLogId: string;
  readonly journeyId: string;
  readonly week: CalendarWeek;
}

describe('several weeks signed at once', () => {
  const stack = new AsyncDisposableStack();
  let api: RunningApi;
  let browser: ProvingBrowser;
  let secret: string;
  let waiting: readonly Waiting[];
  /** The second supervisee, whose last week changes after it was shown. */
  let second: { readonly personId: string; readonly open: OpenWeek };

  beforeAll(async () => {
    api = stack.use(await runApi());
    const { people, ask } = api;
    const added = await ask(people.directorId, 'post', '/api/people', {
      body: { name: 'Bo Second', email: 'bo@example.test', timeZone: 'America/Chicago', roles: ['supervisee'] },
    });
    const personId = (added.body as { subjectId: string }).subjectId;
    const first = await openWeek(api);
    second = { personId, open: await openWeek({ ask, people: { ...people, superviseeId: personId } }) };
    await submit(people.superviseeId, first, addWeeks(first.week, -1), 60);
    await submit(people.superviseeId, first, addWeeks(first.week, -2), 120);
    await submit(personId, second.open, addWeeks(second.open.week, -1), 180);
    waiting = (await ask(people.supervisorId, 'get', '/api/queue')).body as Waiting[];
    const app = createApp(api.services, createWebRouter(api.services));
    const { organizationId, supervisorId } = people;
    browser = await openProvingBrowser({ app, services: api.services }, { organizationId, personId: supervisorId });
    ({ secret } = await browser.addApp(api.services.now()));
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const ask = async <Row extends object>(sql: string): Promise<Row[]> =>
    withClient(api.adminUrl, async (client) => (await client.query<Row>(sql)).rows);

  async function submit(actorId: string, open: OpenWeek, week: CalendarWeek, minutes: number): Promise<void> {
    const path = `/api/journeys/${open.journeyId}/weeks/${week}`;
    const entries = [{ ...open.entry, on: startOfWeek(week), minutes }];
    expect((await api.ask(actorId, 'put', path, { body: { entries } })).status).toBeLessThan(300);
    expect((await api.ask(actorId, 'post', `${path}/submit`)).status).toBeLessThan(300);
  }

  it('are each shown in full with a tick of their own that nobody has set, and signed after one proof, apart from what changed', async () => {
    const page = (await browser.get('/queue/sign')).text;
    expect([waiting.length, page.match(/type="checkbox" name="sign\./g)?.length]).toEqual([5, 5]);
    expect(page).not.toMatch(/type="checkbox"[^>]*checked/);
    expect(page.match(/The week as it is signed: /g)).toHaveLength(5);
    expect(page.match(/No supervision is logged in this week/g)).toHaveLength(5);
    const shown = Object.fromEntries(
      [...page.matchAll(/name="((?:content|name)\.[0-9a-f-]{36})" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    ) as Record<string, string>;
    const ticks = Object.fromEntries(waiting.map(({ weeklyLogId }) => [`sign.${weeklyLogId}`, 'yes']));

    const changed = waiting.find(
      ({ journeyId, week }) => journeyId === second.open.journeyId && week === second.open.week,
    )!;
    const comment = { body: { comment: 'Two sessions, not three.' } };
    const back = `/api/weekly-logs/${changed.weeklyLogId}/return`;
    expect((await api.ask(api.people.supervisorId, 'post', back, comment)).status).toBe(200);
    await submit(second.personId, second.open, changed.week, 45);

    const form = { _key: 'key-of-several', _from: '/queue/sign', ...shown, ...ticks };
    const consent = /name="consent" value="([^"]+)"/.exec(page)?.[1];
    const sent = consent === undefined ? form : { ...form, consent };
    const asked = await browser.submit('/web/signWeeks', sent);
    expect(asked.text).toContain('Prove that it is you');
    expect(asked.text.match(/It has changed since you saw it/g)).toHaveLength(1);
    expect(asked.text.match(/The week as it is signed: /g)).toHaveLength(4);
    expect(await signatures()).toEqual([]);
    const code = appCodeAt(secret, api.services.now(), 1);
    const done = await browser.submit('/web/signWeeks', { ...sent, _proof: 'code', _code: code });
    expect([done.status, done.text.includes('4 of 5 weeks are signed.')]).toEqual([200, true]);
    expect(done.text.match(/\(CONTENT_CHANGED\)/g)).toHaveLength(1);
    const first = await signatures();
    expect(first.map(({ by }) => by)).toEqual(Array(4).fill('authenticator'));
    expect(new Set(first.map(({ content }) => content)).size).toBe(4);
    expect(first.map(({ content }) => content).every((content) => Object.values(shown).includes(content))).toBe(true);

    // Sent again, it signs nothing twice and tells the same.
    const again = await browser.submit('/web/signWeeks', sent);
    expect(again.text).toContain('4 of 5 weeks are signed.');
    expect(await signatures()).toEqual(first);
    expect(await countOf("select id from audit_entry where action = 'week-signed'")).toBe(4);
    expect(await countOf("select id from command_receipt where command = 'sign-week'")).toBe(4);
  }, 120_000);

  it('leave out what is somebody else’s, and sign the others', async () => {
    const other = await api.another();
    const theirs = await openWeek(other);
    const [left] = (await api.ask(api.people.supervisorId, 'get', '/api/queue')).body as Waiting[];
    const { contentSha256 } = (await browser.get(`/api/weekly-logs/${left!.weeklyLogId}`)).body;
    const weeks = [
      { weeklyLogId: theirs.weeklyLogId, contentSha256: theirs.contentSha256 },
      { weeklyLogId: left!.weeklyLogId, contentSha256 },
    ];
    const strangers = await openStranger(api);
    const tried = await strangers.post('/api/queue/sign', { weeks });
    expect([tried.status, codesOf(tried.body)]).toEqual([200, ['WEEKLY_LOG_NOT_FOUND', 'WEEKLY_LOG_NOT_FOUND']]);
    const answer = await browser.post('/api/queue/sign', { weeks });
    expect([answer.status, codesOf(answer.body)]).toEqual([200, ['WEEKLY_LOG_NOT_FOUND', null]]);
    expect(answer.body.weeks[1].receipt.subjectId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await countOf('select id from signature')).toBe(5);
    expect((await browser.get('/queue/sign')).text).toContain('Nothing waits for you');
  }, 60_000);

  it(`are at most ${String(MOST_WEEKS)}, at least one, and each once`, async () => {
    const week = () => ({ weeklyLogId: randomUUID(), contentSha256: '0'.repeat(64) });
    const same = week();
    for (const weeks of [[], [same, same], Array.from({ length: MOST_WEEKS + 1 }, week)])
      expect((await browser.post('/api/queue/sign', { weeks })).body.code).toBe('INPUT_INVALID');
  });

  const signatures = () =>
    ask<{ by: string; content: string }>(
      'select proved_by as by, content_sha256 as content from signature where voided_at is null order by content_sha256',
    );
  const countOf = async (sql: string) => (await ask(sql)).length;

  /** Another supervisor of the organization, with a proof of their own. */
  async function openStranger({ people, ask: asks, services }: RunningApi): Promise<ProvingBrowser> {
    const body = {
      name: 'Sol Stranger',
      email: 'sol@example.test',
      timeZone: 'America/Chicago',
      roles: ['supervisor'],
    };
    const added = await asks(people.directorId, 'post', '/api/people', { body });
    const personId = (added.body as { subjectId: string }).subjectId;
    const opened = await openProvingBrowser(
      { app: createApp(services), services },
      { organizationId: people.organizationId, personId },
    );
    const { passkey } = await opened.addPasskey();
    expect((await opened.prove(passkey)).status).toBe(200);
    return opened;
  }
});

function codesOf({ weeks }: { weeks: { problem: { code: string } | null }[] }): (string | null)[] {
  return weeks.map(({ problem }) => problem?.code ?? null);
}
