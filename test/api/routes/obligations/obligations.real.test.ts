import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ObligationList, ShownObligation } from '../../../../db/views/shown-obligation.ts';
import { addDays, dateAt } from '../../../../rules/vocabulary/plain-date.ts';
import { openWeek } from '../../support/open-week.ts';
import { type RunningApi, runApi } from '../../support/running-api.ts';

describe('what is open, over HTTP', () => {
  let api: RunningApi;
  const day = (days: number) => addDays(dateAt(new Date().toISOString(), 'America/Los_Angeles'), days);

  beforeAll(async () => {
    api = await runApi();
    await openWeek(api);
  }, 120_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  const listOf = async (actorId: string, query = '') =>
    (await api.ask(actorId, 'get', `/api/obligations${query}`)).body as ObligationList;
  /** The journey looks on its own time. */
  const found = async (actorId: string, kind: string): Promise<ShownObligation> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const [first] = (await listOf(actorId, `?kind=${kind}`)).obligations;
      if (first?.nextAt) return first;
      await pause(200);
    }
    throw new Error(`Nothing of ${kind} was found`);
  };

  it('is listed to its owner with the next word, and to directors alone for everybody', async () => {
    const { supervisorId, superviseeId, directorId } = api.people;
    const unsigned = await found(supervisorId, 'sign-week');
    expect(unsigned).toMatchObject({ ownerId: supervisorId, nextRecipient: 'owner', end: null, takers: [] });
    expect((await listOf(superviseeId, '?kind=sign-week')).obligations).toEqual([]);
    const everybody = await listOf(directorId, `?whose=everybody&personId=${supervisorId}`);
    expect(everybody.obligations.map(({ obligationId }) => obligationId)).toContain(unsigned.obligationId);
    expect((await listOf(directorId, '?whose=everybody&reached=freeze-assignments')).obligations).toEqual([]);
    const refused = await api.ask(superviseeId, 'get', '/api/obligations?whose=everybody');
    expect([refused.status, refused.body.code]).toEqual([403, 'NOT_ALLOWED']);
    expect((await api.ask(supervisorId, 'get', '/api/obligations?kind=nothing')).status).toBe(422);
  }, 60_000);

  it('rests for its owner alone, once for a key, and the clock hears of it', async () => {
    const { supervisorId, superviseeId, directorId } = api.people;
    const { obligationId, nextAt } = await found(supervisorId, 'sign-week');
    const path = `/api/obligations/${obligationId}`;
    const body = { until: day(10), reason: 'On a course' };
    const key = randomUUID();
    const [first, again] = [
      await api.ask(supervisorId, 'post', `${path}/snooze`, { body, key }),
      await api.ask(supervisorId, 'post', `${path}/snooze`, { body, key }),
    ];
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    const other = await api.ask(supervisorId, 'post', `${path}/snooze`, { body: { ...body, until: day(9) }, key });
    expect(other.body.code).toBe('KEY_REUSED');
    for (let tries = 0; (await found(supervisorId, 'sign-week')).nextAt === nextAt && tries < 50; tries += 1)
      await pause(200);
    expect((await found(supervisorId, 'sign-week')).nextAt?.slice(0, 10)).toBe(day(10));
    const late = await api.ask(supervisorId, 'post', `${path}/snooze`, { body: { ...body, until: day(40) } });
    expect([late.status, late.body.code]).toEqual([422, 'SNOOZE_TOO_LONG']);
    const above = await api.ask(directorId, 'post', `${path}/snooze`, { body });
    expect([above.status, above.body.code]).toEqual([403, 'NOT_REMINDED']);
    const [stranger, nowhere] = [
      await api.ask(superviseeId, 'post', `${path}/snooze`, { body }),
      await api.ask(superviseeId, 'post', `/api/obligations/${randomUUID()}/snooze`, { body }),
    ];
    const told = ({ status, body: { code, detail } }: typeof stranger) => [status, code, detail];
    expect(told(stranger)).toEqual(told(nowhere));
    expect((await api.ask(supervisorId, 'post', `${path}/end-snooze`)).status).toBe(200);
    expect((await api.ask(supervisorId, 'post', `${path}/end-snooze`)).body.code).toBe('NOT_SNOOZED');
  }, 60_000);

  it('is handed to nobody where only its owner can do it', async () => {
    const { supervisorId, directorId } = api.people;
    const { obligationId } = await found(supervisorId, 'sign-week');
    const path = `/api/obligations/${obligationId}`;
    const body = { personId: directorId, reason: 'Away' };
    const refused = await api.ask(supervisorId, 'post', `${path}/delegate`, { body });
    expect([refused.status, refused.body.code]).toEqual([422, 'OBLIGATION_OWNERS_ALONE']);
    expect((await api.ask(supervisorId, 'post', `${path}/take-back`)).body.code).toBe('NOT_DELEGATED');
  }, 60_000);

  it('is lifted and decided by directors alone, and only once its reminders have ended', async () => {
    const { supervisorId, directorId } = api.people;
    const { obligationId } = await found(supervisorId, 'sign-week');
    const path = `/api/obligations/${obligationId}`;
    const bodies = { 'lift-freeze': { reason: 'x' }, 'restore-freeze': {}, decide: { decision: 'x', reason: 'y' } };
    const refusals = {
      'lift-freeze': 'NOT_FROZEN',
      'restore-freeze': 'FREEZE_NOT_LIFTED',
      decide: 'NO_DECISION_WANTED',
    };
    for (const [answer, body] of Object.entries({ ...bodies, 'withdraw-decision': {} })) {
      expect((await api.ask(supervisorId, 'post', `${path}/${answer}`, { body })).body.code).toBe('NOT_ALLOWED');
      const { status, body: told } = await api.ask(directorId, 'post', `${path}/${answer}`, { body });
      expect([answer, status, told.code]).toEqual([
        answer,
        409,
        { ...refusals, 'withdraw-decision': 'NOT_DECIDED' }[answer],
      ]);
    }
  }, 60_000);
});
