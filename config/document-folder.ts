import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** The folder in which the sealed files of documents are kept. */
export function documentFolderOf({ dataDir }: Pick<Settings, 'dataDir'>): string {
  return join(dataDir, 'documents');
}
