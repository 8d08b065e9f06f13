import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { drain, listen } from '../../api/listen.ts';

describe('the server', () => {
  it('does not let the demo be reached from another machine', async () => {
    await expect(listen(() => undefined, { port: 0, host: '0.0.0.0', demo: true })).rejects.toMatchObject({
      code: 'SETTINGS_INVALID',
    });
  });

  it('says which port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    await expect(listen(() => undefined, { port, host: '127.0.0.1', demo: true })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
    });
    taken.close();
  });

  it('cuts off whoever sends a request too slowly, and answers others meanwhile', async () => {
    const patience = { headersMs: 300, requestMs: 600, lookEveryMs: 50 };
    const address = { port: 0, host: '127.0.0.1', demo: true };
    const server = await listen(
      (asked, response) => void asked.resume().on('end', () => response.end('done')),
      address,
      patience,
    );
    const { port } = server.address() as AddressInfo;
    const slow = [
      'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n',
    ].map((start) => drip(port, start));
    await expect(get(port)).resolves.toBe('done');
    for (const answered of await Promise.all(slow)) expect(answered).toMatch(/^HTTP\/1\.1 408 /);
    await drain(server, 1_000);
  });

  it('refuses headers that are larger than any of ours', async () => {
    const server = await listen((_, response) => response.end('done'), { port: 0, host: '127.0.0.1', demo: true });
    const { port } = server.address() as AddressInfo;
    expect(await drip(port, `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
    await drain(server, 1_000);
  });

  it('finishes a running request before it stops, and takes no new one', async () => {
    const server = await listen((_, response) => void pause(200).then(() => response.end('done')), {
      port: 0,
      host: '127.0.0.1',
      demo: true,
    });
    const { port } = server.address() as AddressInfo;
    // A request counts as running when it has arrived, however long a busy machine takes to carry it.
    const arrived = once(server, 'request');
    const running = get(port);
    await arrived;
    const drained = drain(server, 5_000);
    await expect(running).resolves.toBe('done');
    await drained;
    await expect(get(port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

/** Sends the beginning of a request, then a byte now and then, until the connection is closed; what was answered. */
function drip(port: number, start: string): Promise<string> {
  return new Promise((resolve) => {
    let answered = '';
    const socket = connect(port, '127.0.0.1', () => void socket.write(start));
    const drops = setInterval(() => socket.write('x'), 40);
    socket.on('data', (part: Buffer) => (answered += part.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(drops);
      resolve(answered);
    });
  });
}

function get(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', agent: false }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .on('end', () => resolve(text));
    });
    asked.on('error', reject).end();
  });
}
