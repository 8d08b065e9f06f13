import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** Where the sealed files of documents are kept: a folder, and the bucket that stands in its place where one is set. */
export function documentsPlaceOf({ dataDir, documentsS3 }: Pick<Settings, 'dataDir' | 'documentsS3'>) {
  return { folder: join(dataDir, 'documents'), s3: documentsS3 };
}
