import { generateKeyPairSync } from 'node:crypto';
import { auditKeyOf, type AuditHead, type AuditKey } from '../../../activities/audit/signed-head.ts';

/** A key that was made a moment ago. */
export function freshKey(): AuditKey {
  return auditKeyOf(generateKeyPairSync('ed25519').privateKey);
}

/** A head of a trail that nobody has. */
export const HEAD: AuditHead = {
  organizationId: '00000000-0000-4000-8000-000000000001',
  sequence: 12,
  sha256: 'a'.repeat(64),
  at: '2026-11-26T11:00:00.000Z',
};
