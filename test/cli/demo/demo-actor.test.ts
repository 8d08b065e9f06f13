import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { openDemoDoor } from '../../../cli/demo/demo-actor.ts';

interface Seen {
  readonly path: string;
  readonly key: string | undefined;
  readonly cookie: string | undefined;
}

describe('somebody of the demo', () => {
  const seen: Seen[] = [];
  let server: Server;
  let baseUrl: string;
  let isAway = false;
  let isProved = true;

  const note = ({ url, headers }: IncomingMessage): void => {
    seen.push({ path: url ?? '', key: headers['idempotency-key'] as string | undefined, cookie: headers.cookie });
  };

  beforeEach(async () => {
    seen.length = 0;
    server = createServer((request, response) => {
      note(request);
      response.setHeader('Content-Type', 'application/json');
      if (request.url === '/api/demo/step-into') response.setHeader('Set-Cookie', 'who=ada; HttpOnly');
      if (request.url === '/api/refused') response.statusCode = 422;
      if (isAway) response.statusCode = 503;
      isAway = false;
      if (request.url === '/api/proofs') isProved = true;
      if (!isProved) response.statusCode = 401;
      response.end(
        JSON.stringify({
          code: isProved ? undefined : 'PROOF_REQUIRED',
          subjectId: 'made',
          detail: 'That day has not come yet.',
        }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is stepped into once, and acts with that cookie and a key made of the step', async () => {
    const stepInto = openDemoDoor(baseUrl, 'org');
    const ada = await stepInto('ada');
    await stepInto('ada');
    expect(await ada.act({ path: '/api/people', step: '01:person', body: {} })).toEqual({
      subjectId: 'made',
      madeIds: [],
    });
    expect(seen.map(({ path }) => path)).toEqual(['/api/demo/step-into', '/api/people']);
    expect(seen[1]).toMatchObject({ key: 'demo:org:01:person', cookie: 'who=ada' });
  });

  it('repeats a command with the same key while something is away', async () => {
    const ada = await openDemoDoor(baseUrl, 'org')('ada');
    isAway = true;
    await ada.act({ path: '/api/people', step: '01:person', body: {} });
    expect(seen.slice(1).map(({ key }) => key)).toEqual(['demo:org:01:person', 'demo:org:01:person']);
  });

  it('presses the button of the demo where a proof is wanted, and gives the same command again', async () => {
    const ada = await openDemoDoor(baseUrl, 'org')('ada');
    isProved = false;
    await ada.act({ path: '/api/weekly-logs/1/sign', step: '01:sign', body: {} });
    expect(seen.slice(1).map(({ path, key }) => [path, key])).toEqual([
      ['/api/weekly-logs/1/sign', 'demo:org:01:sign'],
      ['/api/proofs', undefined],
      ['/api/weekly-logs/1/sign', 'demo:org:01:sign'],
    ]);
  });

  it('passes on what the API says when it refuses', async () => {
    const ada = await openDemoDoor(baseUrl, 'org')('ada');
    const refused = ada.act({ path: '/api/refused', step: '01:draft', body: {} });
    await expect(refused).rejects.toMatchObject({
      code: 'PART_MISSING',
      message: expect.stringContaining('That day has not come yet.'),
    });
  });

  it('takes no answer of another shape than was expected', async () => {
    const ada = await openDemoDoor(baseUrl, 'org')('ada');
    await expect(ada.ask('/api/journeys', z.object({ row: z.string() }))).rejects.toMatchObject({
      code: 'PART_MISSING',
    });
  });
});
