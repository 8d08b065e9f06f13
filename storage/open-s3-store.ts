import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import { assertIds, isId } from './document-ids.ts';
import type { DocumentStore, KeptFile } from './document-store.ts';

/** A bucket in which files are kept. */
export interface S3Place {
  readonly bucket: string;
  /** The address of a server that speaks S3; null for that of Amazon. */
  readonly endpoint: string | null;
  readonly region: string;
}

/** How long is waited for a connection, and for an answer, in milliseconds. */
const PATIENCE = { connectionTimeout: 3_000, requestTimeout: 15_000 };

/**
 * Keeps files of documents in a bucket, under the id of the organization and that of the document. Credentials are found as
 * programs of AWS find them. Every action of it refuses with DOCUMENTS_AWAY where the bucket cannot be reached.
 */
export function openS3Store({ bucket, endpoint, region }: S3Place): DocumentStore {
  const own = endpoint === null ? {} : { endpoint, forcePathStyle: true };
  // What comes back is checked by its seal: a file that was changed is damaged, and the bucket not away.
  const checks = { responseChecksumValidation: 'WHEN_REQUIRED' } as const;
  const client = new S3Client({ region, ...own, ...checks, maxAttempts: 3, requestHandler: PATIENCE });
  const at = (organizationId: string, documentId: string) => {
    assertIds(organizationId, documentId);
    return { Bucket: bucket, Key: `${organizationId}/${documentId}` };
  };
  const get = (organizationId: string, documentId: string): Promise<Buffer | null> =>
    reaching(
      async () => {
        const { Body } = await client.send(new GetObjectCommand(at(organizationId, documentId)));
        return Body === undefined ? null : Buffer.from(await Body.transformToByteArray());
      },
      onlyWhere('NoSuchKey', null),
    );
  return {
    get,
    async put(organizationId, documentId, bytes) {
      const checksum = createHash('sha256').update(bytes).digest('base64');
      const object = { ...at(organizationId, documentId), Body: bytes, ChecksumSHA256: checksum, IfNoneMatch: '*' };
      const send = () => client.send(new PutObjectCommand(object)).then(() => true);
      if (await reaching(send, onlyWhere('PreconditionFailed', false))) return;
      // It may be our own, whose answer was lost on the way: what is sealed twice is never alike.
      const kept = await get(organizationId, documentId);
      if (kept?.equals(bytes) !== true) throw new TypeError('A file of this document is kept already.');
    },
    list: (organizationId) => reaching(() => listAll(client, bucket, organizationId)),
    async remove(organizationId, documentId) {
      await reaching(() => client.send(new DeleteObjectCommand(at(organizationId, documentId))));
    },
  };
}

async function listAll(client: S3Client, bucket: string, organizationId: string): Promise<KeptFile[]> {
  assertIds(organizationId);
  const kept: KeptFile[] = [];
  const asked = { Bucket: bucket, Prefix: `${organizationId}/` };
  for (let next: string | undefined, isFirst = true; isFirst || next !== undefined; isFirst = false) {
    const answer = await client.send(
      new ListObjectsV2Command({ ...asked, ...(next !== undefined && { ContinuationToken: next }) }),
    );
    for (const { Key = '', LastModified } of answer.Contents ?? []) {
      const documentId = Key.slice(asked.Prefix.length);
      if (isId(documentId) && LastModified !== undefined) kept.push({ documentId, keptAt: LastModified.toISOString() });
    }
    next = answer.NextContinuationToken;
  }
  return kept.sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
}

/** What an expected refusal means; everything else is passed on. */
function onlyWhere<T>(name: string, meaning: T): (problem: unknown) => T {
  return (problem) => {
    if (problem instanceof Error && problem.name === name) return meaning;
    throw problem;
  };
}

/** A bucket that is not there, refuses us or does not answer cannot be reached. */
async function reaching<T>(work: () => Promise<T>, expected?: (problem: unknown) => T): Promise<T> {
  try {
    return expected === undefined ? await work() : await work().catch(expected);
  } catch (problem) {
    if (problem instanceof TypeError) throw problem;
    throw new CreditableError('DOCUMENTS_AWAY', {}, { cause: problem });
  }
}
