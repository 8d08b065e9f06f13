import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type SignedInPerson, defineAction } from '../../api/action.ts';
import { performAction } from '../../api/perform-action.ts';
import type { Services } from '../../api/services.ts';
import { openSignInApi, type SignInApi } from './support/sign-in-api.ts';

const greet = defineAction({
  operationId: 'greet',
  method: 'post',
  path: '/api/greetings/:name',
  summary: 'Greet',
  description: 'Greets somebody.',
  ability: 'record-attendance',
  params: z.strictObject({ name: z.string() }),
  body: z.strictObject({ times: z.int().min(1).default(1) }),
  answer: z.string(),
  status: 200,
  command: true,
  errors: [],
  perform: ({ acting, key, at }, { params, body, query }) =>
    Promise.resolve([acting.name, params.name, body.times, query, key, at].join(' ')),
});

describe('performing an action', () => {
  let api: SignInApi;
  let services: Services;
  let supervisor: SignedInPerson;
  beforeAll(async () => {
    api = await openSignInApi();
    services = api.services;
    const { organizationId, supervisorId: actorId } = api.people;
    const roles = ['supervisor'] as const;
    supervisor = { organizationId, actorId, name: 'Pat', roles, timeZone: 'America/Chicago' };
  }, 60_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);

  const input = { params: { name: 'Sam' }, body: {}, key: 'key-12345' };

  it('gives it who acts, when, under which key, and what was asked, checked', async () => {
    await expect(performAction(services, supervisor, greet, input)).resolves.toBe(
      `Pat Sam 1  key-12345 ${services.now()}`,
    );
  });

  it('refuses nobody, and people of another role', async () => {
    await expect(performAction(services, null, greet, input)).rejects.toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    const supervisee = { ...supervisor, roles: ['supervisee'] as const };
    await expect(performAction(services, supervisee, greet, input)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('refuses a command without a key, or with one that is too short, too long or not plain text', async () => {
    for (const key of [undefined, '', 'short', 'x'.repeat(201), 'key with spaces', 'schlüssel-1']) {
      await expect(performAction(services, supervisor, greet, { ...input, key })).rejects.toMatchObject({
        code: 'KEY_MISSING',
      });
    }
  });

  it('refuses fields that there are not, and values that cannot be', async () => {
    const refused = performAction(services, supervisor, greet, { ...input, body: { times: 0, loud: true } });
    await expect(refused).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message:
        'The request does not have the expected shape: body.times must be at least 1; body.loud must be left out: there is no such field.',
      details: { fields: [{ path: 'body.times', expected: 'at least 1' }, { path: 'body.loud' }] },
    });
  });

  it('gives no answer of which nobody said whom it is about', async () => {
    const silent = { ...greet, method: 'get', command: false } as const;
    await expect(performAction(services, supervisor, silent, input)).rejects.toThrow(/does not declare whom/);
    const said = { ...silent, shows: { about: () => ({ people: [supervisor.actorId] }) } };
    await expect(performAction(services, supervisor, said, input)).resolves.toContain('Pat Sam 1');
    const entries = await api.ask<{ kind: string; people: string[] }>(
      `select kind, people from access_entry where kind = 'view'`,
    );
    expect(entries).toEqual([{ kind: 'view', people: [supervisor.actorId] }]);
  });
});
