import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import getPort from 'get-port';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createProgramGroup } from '../../local/programs/program-group.ts';
import type { S3Place } from '../../storage/open-s3-store.ts';
import { given } from './given.ts';

/** A server that speaks S3, in a process of its own, with an empty bucket in memory. */
export interface TestS3Server extends AsyncDisposable {
  readonly place: S3Place;
  /** Ends the process at once; the address answers no more. */
  kill(): void;
}

/** Credentials as programs of AWS find them; this server asks for no others. */
const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };

/** Starts one on 127.0.0.1 and waits until it answers. @param folder - where its log goes. */
export async function startS3Server(folder: string): Promise<TestS3Server> {
  Object.assign(process.env, CREDENTIALS);
  const group = createProgramGroup();
  const port = await getPort({ host: '127.0.0.1' });
  await group.run({
    name: 'S3',
    command: given('TEST_S3_SERVER'),
    args: ['-backend', 'memory', '-host', `127.0.0.1:${String(port)}`],
    logFile: join(folder, 's3.log'),
    endings: [{ signal: 'SIGTERM', graceMs: 1_000 }],
  });
  const endpoint = `http://127.0.0.1:${String(port)}`;
  await makeBucket(endpoint);
  const place = { bucket: 'documents', endpoint, region: 'us-east-1' };
  return { place, kill: () => group.kill(), [Symbol.asyncDispose]: () => group.stop() };
}

async function makeBucket(endpoint: string): Promise<void> {
  const client = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true, maxAttempts: 1 });
  for (let left = 100; ; left -= 1) {
    try {
      await client.send(new CreateBucketCommand({ Bucket: 'documents' }));
      return client.destroy();
    } catch (problem) {
      if (left === 0) throw problem;
      await sleep(50);
    }
  }
}
