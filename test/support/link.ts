import { once } from 'node:events';
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/** A way to a server that can be cut and mended again, as a network does. */
export interface Link extends AsyncDisposable {
  /** Where it listens on this machine. */
  readonly port: number;
  /** How many connections were broken by cutting. */
  readonly broken: number;
  /** Breaks every connection at once, and every new one, until it is mended. */
  cut(): void;
  mend(): void;
}

/** Lays a way to a port of this machine; `await using` takes it away. */
export async function layLink(toPort: number): Promise<Link> {
  const open = new Set<Socket>();
  const state = { cut: false, broken: 0 };
  const server = createServer((near) => {
    if (state.cut) {
      near.resetAndDestroy();
      return;
    }
    const far = connect(toPort, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => open.delete(one));
    }
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const breakAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    get broken() {
      return state.broken;
    },
    cut() {
      state.cut = true;
      state.broken += open.size / 2;
      breakAll();
    },
    mend() {
      state.cut = false;
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      breakAll();
      await closed;
    },
  };
}
