import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';
import { randomBytes, randomUUID } from 'node:crypto';
import type { HeldKeys } from '../../keys/key-ring.ts';
import { openDocumentShelf, sha256Of } from '../../storage/document-shelf.ts';
import type { DocumentStore } from '../../storage/document-store.ts';
import { openS3Store } from '../../storage/open-s3-store.ts';
import { createTestFolder } from '../support/folders.ts';
import { type TestS3Server, startS3Server } from '../support/s3-server.ts';

const KEYS: HeldKeys = () => ({ current: 'a', keys: new Map([['a', KEY]]), retired: new Set() });
const KEY = randomBytes(32);
const CONTENT = Buffer.from('CANARY of a certificate');
const away = expect.objectContaining({ code: 'DOCUMENTS_AWAY' });

describe('files of documents in a bucket', () => {
  const stack = new AsyncDisposableStack();
  let server: TestS3Server;
  let store: DocumentStore;

  beforeAll(async () => {
    const { folder } = stack.use(await createTestFolder());
    server = stack.use(await startS3Server(folder));
    store = openS3Store(server.place);
  }, 60_000);
  afterAll(() => stack.disposeAsync());

  const shelfOf = async () => {
    const place = { organizationId: randomUUID(), documentId: randomUUID() };
    const shelf = openDocumentShelf(store, KEYS);
    const keySealed = await shelf.keep(place, CONTENT);
    return { shelf, place, asked: { ...place, keySealed, sha256: sha256Of(CONTENT) } };
  };

  it('come back as they were given, and lie there sealed', async () => {
    const { shelf, place, asked } = await shelfOf();
    expect(await shelf.read(asked)).toEqual(CONTENT);
    const kept = await store.get(place.organizationId, place.documentId);
    expect(kept?.toString('latin1')).not.toContain('CANARY');
    expect(kept?.length).toBeGreaterThan(CONTENT.length);
  });

  it('are written once: another file under the same name is refused, and what is there stays', async () => {
    const [organizationId, documentId] = [randomUUID(), randomUUID()];
    await store.put(organizationId, documentId, CONTENT);
    await expect(store.put(organizationId, documentId, randomBytes(9))).rejects.toThrow('kept already');
    expect(await store.get(organizationId, documentId)).toEqual(CONTENT);
    // The same again is the same file, whose answer was lost on the way.
    await store.put(organizationId, documentId, CONTENT);
    const rivals = Array.from({ length: 8 }, () => randomBytes(40));
    const contested = randomUUID();
    const written = await Promise.allSettled(rivals.map((one) => store.put(organizationId, contested, one)));
    expect(written.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('that are missing, or were written over past us, are not handed out', async () => {
    const { shelf, place, asked } = await shelfOf();
    const { bucket, endpoint, region } = server.place;
    const past = new S3Client({ region, endpoint: endpoint ?? '', forcePathStyle: true });
    const Key = `${place.organizationId}/${place.documentId}`;
    await past.send(new PutObjectCommand({ Bucket: bucket, Key, Body: randomBytes(60) }));
    past.destroy();
    await expect(shelf.read(asked)).rejects.toMatchObject({ code: 'DOCUMENT_DAMAGED' });
    await shelf.discard(place);
    await shelf.discard(place);
    await expect(shelf.read(asked)).rejects.toMatchObject({ code: 'DOCUMENT_DAMAGED' });
    expect(await store.get(place.organizationId, place.documentId)).toBeNull();
  });

  it('are listed by organization however many they are, each with when it was kept', async () => {
    const organizationId = randomUUID();
    const ids = Array.from({ length: 1_005 }, () => randomUUID()).sort();
    for (let from = 0; from < ids.length; from += 50)
      await Promise.all(ids.slice(from, from + 50).map((id) => store.put(organizationId, id, randomBytes(8))));
    const listed = await store.list(organizationId);
    expect(listed.map(({ documentId }) => documentId)).toEqual(ids);
    expect(listed.every(({ keptAt }) => Math.abs(Date.parse(keptAt) - Date.now()) < 120_000)).toBe(true);
    expect(await store.list(randomUUID())).toEqual([]);
  }, 60_000);

  it('are named by ids alone', async () => {
    await expect(store.put(randomUUID(), '../outside', CONTENT)).rejects.toThrow('named by ids');
    await expect(store.list('..')).rejects.toThrow('named by ids');
  });

  it('say that they cannot be reached where the bucket is not there or the server is gone', async () => {
    const elsewhere = openS3Store({ ...server.place, bucket: 'nowhere' });
    const [organizationId, documentId] = [randomUUID(), randomUUID()];
    await expect(elsewhere.put(organizationId, documentId, CONTENT)).rejects.toEqual(away);
    await expect(elsewhere.get(organizationId, documentId)).rejects.toEqual(away);
    server.kill();
    await expect(store.put(organizationId, documentId, CONTENT)).rejects.toEqual(away);
    await expect(store.get(organizationId, documentId)).rejects.toEqual(away);
    await expect(store.list(organizationId)).rejects.toEqual(away);
    await expect(store.remove(organizationId, documentId)).rejects.toEqual(away);
  }, 60_000);
});
