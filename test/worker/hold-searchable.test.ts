import { describe, expect, it } from '@jest/globals';
import type { NativeConnection } from '@temporalio/worker';
import { holdSearchable } from '../../worker/hold-searchable.ts';
import { SEARCH_ATTRIBUTES } from '../../workflows/search/messages.ts';

/** A server that knows what it is told to know, and counts how often it is asked. */
function aServer() {
  const server = { known: {} as Record<string, number> | null, asked: 0 };
  const listSearchAttributes = () => {
    server.asked += 1;
    return server.known === null
      ? Promise.reject(new Error('away'))
      : Promise.resolve({ customAttributes: server.known });
  };
  const connection = { operatorService: { listSearchAttributes } } as unknown as NativeConnection;
  return { server, connection };
}

describe('whether workflows can be found by attributes', () => {
  it('is asked once a minute, so that what is added or taken away is seen within one', async () => {
    const { server, connection } = aServer();
    let now = 0;
    const isSearchable = holdSearchable(connection, 'default', () => now);
    expect(await isSearchable()).toBe(false);
    server.known = { ...SEARCH_ATTRIBUTES };
    now = 59_999;
    expect([await isSearchable(), server.asked]).toEqual([false, 1]);
    now = 60_000;
    expect([await isSearchable(), server.asked]).toEqual([true, 2]);
    server.known = {};
    now = 120_000;
    expect(await isSearchable()).toBe(false);
  });

  it('is answered no while the server cannot be asked', async () => {
    const { server, connection } = aServer();
    server.known = null;
    expect(await holdSearchable(connection, 'default')()).toBe(false);
  });
});
