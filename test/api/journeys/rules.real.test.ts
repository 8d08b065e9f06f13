import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { journeyRulesSchema } from '../../../api/answers/journey-rules.ts';
import { createApp } from '../../../api/create-app.ts';
import { createWebRouter } from '../../../api/web/create-web-router.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import type { Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { anOutlook, californiaWeeks } from '../../rules/lookahead/an-outlook.ts';
import { newerRules } from '../../rules/support/newer-rules.ts';
import { type RunningApi, runApi } from '../support/running-api.ts';
import { signInAs } from '../support/sign-in-as.ts';

const old = loadRulebook('CA-LMFT');
/** Twenty weeks hold eighty hours of documentation and forty of supervision: of both together 96 hours would count. */
const newer = newerRules(96);
const { record } = anOutlook('CA-LMFT', '2022-03-31', [californiaWeeks('2021-01-04', 20)]);
const versionOf = ({ identity: { version }, sha256 }: Rulebook) => ({ version, sha256 });
const nameOf = (rules: Rulebook) => `${rules.identity.version} (${rules.sha256.slice(0, 8)})`;

describe('adopting rules over HTTP', () => {
  let api: RunningApi;
  let journey: string;
  let present: Rulebook | null = null;

  const made = async (path: string, body: unknown) => {
    const answer = await api.ask(api.people.directorId, 'post', path, { body });
    if (answer.status >= 300) throw new Error(`${String(answer.status)} ${answer.text}`);
    return (answer.body as { subjectId: string }).subjectId;
  };
  const idsTo = (list: readonly { id: string }[], ours: string) => Object.fromEntries(list.map(({ id }) => [id, ours]));

  beforeAll(async () => {
    api = await runApi({ newer: () => present });
    const { superviseeId, supervisorId, settingId } = api.people;
    journey = `/journeys/${await made('/api/journeys', { superviseeId, license: 'CA-LMFT' })}`;
    await made(`/api${journey}/import`, {
      record,
      settings: idsTo(record.settings, settingId),
      supervisors: idsTo(record.supervisors, supervisorId),
    });
  }, 120_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  const rules = async (person: string, query = '') => {
    const answer = await api.ask(person, 'get', `/api${journey}/rules${query}`);
    return answer.status === 200 ? journeyRulesSchema.parse(answer.body) : [answer.status, answer.body.code];
  };
  const adopt = (person: string, body: unknown, key: string = randomUUID()) =>
    api.ask(person, 'post', `/api${journey}/adopt-rules`, { body, key });
  const open = async (actorId: string, path: string) => {
    const person = { organizationId: api.people.organizationId, actorId };
    const cookie = await signInAs(api.services, person);
    const app = createApp(api.services, createWebRouter(api.services));
    return request(app).get(path).set('Accept', 'text/html').set('Cookie', cookie);
  };

  it('has nothing to compare while the program brings the rules that the journey is pinned to', async () => {
    expect(await rules(api.people.directorId)).toMatchObject({
      pinned: versionOf(old),
      present: versionOf(old),
      compared: null,
      comparison: null,
      adoptions: [],
    });
    expect((await open(api.people.superviseeId, `${journey}/rules`)).text).toContain('under the present rules');
    expect((await open(api.people.superviseeId, journey)).text).not.toContain('Newer rules for');
    const same = await adopt(api.people.directorId, { sha256: old.sha256, reason: 'Why not.' });
    expect([same.status, same.body.code]).toEqual([409, 'RULES_ALREADY_PINNED']);
  }, 60_000);

  it('tells each reader what newer rules would change, and changes nothing by telling', async () => {
    present = newer;
    const { superviseeId, directorId, supervisorId } = api.people;
    const own = await rules(superviseeId);
    expect(own).toMatchObject({ pinned: versionOf(old), compared: versionOf(newer) });
    const { comparison } = journeyRulesSchema.parse(own);
    expect(comparison?.sentence).toMatch(/^You would lose 24 hours: \d+ hours would count instead of 480 hours\.$/);
    expect(comparison?.changes[0]).toMatchObject({
      requirement: 'nonclinical-max',
      before: { required: 1250, lostMinutes: 0, citation: expect.stringContaining('4980.43') },
      after: { required: 96, lostMinutes: 24 * 60 },
    });
    expect(await rules(directorId)).toMatchObject({
      comparison: { sentence: expect.stringMatching(/^Alex Associate would lose 24 hours/) },
    });
    expect(await rules(supervisorId)).toEqual([403, 'NOT_ALLOWED']);
    expect(await rules(directorId, `?sha256=${'f'.repeat(64)}`)).toEqual([409, 'RULES_CHANGED']);
    expect(await rules(directorId, '?sha256=abc')).toEqual([422, 'INPUT_INVALID']);
    const alert = await open(superviseeId, journey);
    expect(alert.text).toContain('Newer rules for CA-LMFT are here');
    expect(alert.text).toContain('Read today’s rule');
    const page = await open(superviseeId, `${journey}/rules`);
    expect([page.status, page.text.includes('You would lose 24 hours')]).toEqual([200, true]);
    expect(page.text).not.toContain('/web/adoptRules');
    expect((await open(directorId, `${journey}/rules`)).text).toContain('/web/adoptRules');
    expect(await rules(superviseeId)).toEqual(own);
  }, 60_000);

  it('refuses whoever may not, what is not whole, and rules that are no longer the ones that were shown', async () => {
    const { superviseeId, directorId } = api.people;
    const body = { sha256: newer.sha256, reason: 'The board asks for it.' };
    const refused = async (person: string, sent: unknown) => {
      const { status, body: problem } = await adopt(person, sent);
      return [status, problem.code];
    };
    expect(await refused(superviseeId, body)).toEqual([403, 'NOT_ALLOWED']);
    expect(await refused(directorId, { ...body, reason: ' ' })).toEqual([422, 'INPUT_INVALID']);
    present = newerRules(97);
    const stale = await adopt(directorId, body);
    expect([stale.status, stale.body.code]).toEqual([409, 'RULES_CHANGED']);
    expect(stale.text).toContain('Open the rules of the journey again');
    present = newer;
    expect(await rules(directorId)).toMatchObject({ pinned: versionOf(old), adoptions: [] });
  }, 60_000);

  it('adopts once for one key, counts anew, and goes back by the same command', async () => {
    const { directorId } = api.people;
    const key = randomUUID();
    const body = { sha256: newer.sha256, reason: 'The board asks for it.' };
    const [first, again] = await Promise.all([adopt(directorId, body, key), adopt(directorId, body, key)]);
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    expect(first.body.sentence).toContain(`${nameOf(newer)} instead of ${nameOf(old)}`);
    expect((await adopt(directorId, body, key)).body).toEqual(first.body);
    await counted(newer);
    const now = journeyRulesSchema.parse(await rules(directorId));
    expect(now).toMatchObject({ pinned: versionOf(newer), comparison: null, earlier: [versionOf(old)] });
    expect(now.adoptions).toMatchObject([{ actorName: 'Dana Director', reason: body.reason, to: versionOf(newer) }]);
    expect(await rules(directorId, `?sha256=${old.sha256}`)).toMatchObject({
      compared: versionOf(old),
      comparison: { gainedMinutes: 24 * 60 },
    });
    expect((await open(directorId, journey)).text).not.toContain('Newer rules for');
    const back = await adopt(directorId, { sha256: old.sha256, reason: 'It came too early.' });
    expect(back.status).toBe(200);
    await counted(old);
    expect((await open(directorId, `${journey}/rules`)).text).toContain('It came too early.');
  }, 120_000);

  it('is a form of the page, which keeps what was typed when it is refused', async () => {
    const { directorId, organizationId } = api.people;
    const app = createApp(api.services, createWebRouter(api.services));
    const cookie = await signInAs(api.services, { organizationId, actorId: directorId });
    const send = (fields: Record<string, string>) =>
      request(app).post('/web/adoptRules').set('Accept', 'text/html').set('Cookie', cookie).type('form').send(fields);
    const typed = {
      _key: randomUUID(),
      _from: `${journey}/rules`,
      journeyId: journey.split('/')[2] ?? '',
      sha256: newerRules(50).sha256,
      reason: 'Typed with care.',
    };
    const refused = await send(typed);
    expect([refused.status, refused.text.includes('RULES_CHANGED')]).toEqual([409, true]);
    expect(refused.text).toContain('Typed with care.</textarea>');
    const done = await send({ ...typed, _key: randomUUID(), sha256: newer.sha256 });
    expect([done.status, done.headers['location']]).toEqual([303, `${journey}/rules`]);
    await counted(newer);
  }, 60_000);

  /** Waits until the evaluation that everybody sees was made under these rules. */
  async function counted({ sha256 }: Rulebook): Promise<void> {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
      const { body } = await api.ask(api.people.directorId, 'get', `/api${journey}/evaluation`);
      if (body.rulebook?.sha256 === sha256) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The journey was not counted anew within a minute.');
  }
});
