import { type Client, Connection } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import getPort from 'get-port';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dataKeyPlaceOf } from '../../config/key-places.ts';
import { readSettings } from '../../config/settings.ts';
import { runProgram } from '../../local/programs/program.ts';
import { holdKeys } from '../../keys/hold-keys.ts';
import { holdPayloadKeys } from '../../temporal/keys/hold-payload-keys.ts';
import type { HeldKeys } from '../../keys/key-ring.ts';
import { openClient } from '../../temporal/open-client.ts';
import { given } from './given.ts';

/** `host:port` of the Temporal server that all tests of a run share; its namespace is `default`. */
export function temporalAddress(): string {
  return given('TEST_TEMPORAL_ADDRESS');
}

/** The variables by which all processes of a test run have the same keys. */
export function keyVariables(): { readonly PAYLOAD_KEYS: string; readonly DATA_KEYS: string } {
  return { PAYLOAD_KEYS: given('PAYLOAD_KEYS'), DATA_KEYS: given('DATA_KEYS') };
}

/** The keys by which all tests of a run encrypt. */
export function testKeys(): HeldKeys {
  return holdPayloadKeys(readSettings(keyVariables()));
}

/** The keys by which all tests of a run seal what is kept at rest. */
export function testDataKeys(): HeldKeys {
  return holdKeys(dataKeyPlaceOf(readSettings(keyVariables())));
}

/** A task queue name that no other test uses. */
export function uniqueTaskQueue(purpose = 'test'): string {
  return `${purpose}-${randomUUID()}`;
}

/** A client of the shared Temporal server; `await using` closes its connection. */
export async function connectToTemporal(): Promise<AsyncDisposable & { connection: Connection; client: Client }> {
  const connection = await Connection.connect({ address: temporalAddress() });
  const client = openClient({ connection, namespace: 'default', keys: testKeys() });
  return { connection, client, [Symbol.asyncDispose]: () => connection.close() };
}

/**
 * A Temporal server of its own in which years pass in seconds; `await using` ends it. One clock serves the whole
 * server: time runs on while a workflow's result is awaited or `env.sleep` is called.
 */
export async function startTimeSkipping(): Promise<AsyncDisposable & { env: TestWorkflowEnvironment }> {
  const folder = await mkdtemp(join(tmpdir(), 'creditable-time-'));
  const port = await getPort({ host: '127.0.0.1' });
  const program = await runProgram({
    name: 'The time-skipping Temporal server',
    command: given('TEST_TIME_SKIPPING_SERVER'),
    args: [String(port)],
    logFile: join(folder, 'server.log'),
    endings: [{ signal: 'SIGTERM', graceMs: 5_000 }],
  });
  await answering(port);
  const env = await skippingEnvironment(`127.0.0.1:${String(port)}`);
  const dispose = async () => {
    await env.teardown();
    await program.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { env, [Symbol.asyncDispose]: dispose };
}

/** Waits until somebody listens; a Java program on a busy machine takes its time. */
async function answering(port: number): Promise<void> {
  const deadline = Date.now() + 90_000;
  while (!(await listens(port))) {
    if (Date.now() > deadline)
      throw new Error(`The time-skipping server did not listen on port ${String(port)} in 90 s`);
    await pause(100);
  }
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * The library gives a server that it starts itself five seconds, too little on a busy machine, and to a server that
 * exists it does not offer to skip time; its own general way does both.
 */
function skippingEnvironment(address: string): Promise<TestWorkflowEnvironment> {
  const general = TestWorkflowEnvironment as unknown as {
    create(options: {
      server: { type: 'existing' };
      supportsTimeSkipping: true;
      address: string;
    }): Promise<TestWorkflowEnvironment>;
  };
  return general.create({ server: { type: 'existing' }, supportsTimeSkipping: true, address });
}
