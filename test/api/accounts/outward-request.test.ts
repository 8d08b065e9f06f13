import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OutwardRefusal, outwardRequest } from '../../../api/accounts/outward-request.ts';

const GET = { method: 'GET', headers: {} };

describe('a request to a provider', () => {
  const asked: string[] = [];
  let server: Server;
  let here: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${String(request.method)} ${String(request.url)}`);
      if (request.url === '/away') response.writeHead(302, { Location: 'http://169.254.169.254/' }).end();
      else if (request.url === '/large') response.end(Buffer.alloc(2_000_000));
      else if (request.url !== '/silent') response.writeHead(200, { 'Content-Type': 'text/plain' }).end('here');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    here = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    'http://example.org/',
    'https://127.0.0.1/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://2130706433/',
    'https://0x7f.1/',
    'ftp://example.org/',
    'file:///etc/passwd',
  ])('is not made to %s', async (address) => {
    await expect(outwardRequest(false)(address, GET)).rejects.toBeInstanceOf(OutwardRefusal);
  });

  it('is not made to a name that leads to this machine', async () => {
    await expect(outwardRequest(false)('https://localhost/', GET)).rejects.toThrow('it is not on the internet');
  });

  it('reaches this machine only where the program itself is on it, and no other private network even then', async () => {
    await expect(outwardRequest(false)(`${here}/`, GET)).rejects.toBeInstanceOf(OutwardRefusal);
    expect(asked).toEqual([]);
    expect(await (await outwardRequest(true)(`${here}/`, GET)).text()).toBe('here');
    await expect(outwardRequest(true)('https://10.0.0.1/', GET)).rejects.toBeInstanceOf(OutwardRefusal);
    await expect(outwardRequest(true)('http://example.org/', GET)).rejects.toBeInstanceOf(OutwardRefusal);
  });

  it('follows no redirect, reads no endless answer, and does not wait longer than it is told', async () => {
    const ask = outwardRequest(true);
    expect((await ask(`${here}/away`, GET)).status).toBe(302);
    await expect(ask(`${here}/large`, GET)).rejects.toThrow('its answer is too large');
    const begun = Date.now();
    await expect(ask(`${here}/silent`, { ...GET, signal: AbortSignal.timeout(200) })).rejects.toThrow();
    expect(Date.now() - begun).toBeLessThan(5_000);
  });
});
