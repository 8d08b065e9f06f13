import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** Where the key that signs the heads of audit trails is, and where the heads are kept; a key from elsewhere is never made. */
export function auditPlaceOf({
  dataDir,
  auditKeyFile,
  auditHeadsDir,
}: Pick<Settings, 'dataDir' | 'auditKeyFile' | 'auditHeadsDir'>): {
  readonly keyFile: string;
  readonly makeKey: boolean;
  readonly headsFolder: string;
} {
  const keyFile = auditKeyFile ?? join(dataDir, 'audit.key');
  return { keyFile, makeKey: auditKeyFile === null, headsFolder: auditHeadsDir };
}
