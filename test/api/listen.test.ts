import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
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
