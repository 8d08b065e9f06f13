import { compareLines } from './compare-lines.ts';
import type { ChangedSinceSigned, FormerVersion, LogLine } from './weekly-log-page.ts';

/**
 * What differs from the version that was signed last and is void.
 * @param versions - the former versions, newest first.
 * @param lines - the lines as they are now.
 * @returns null when none was signed.
 */
export function changedSince(versions: readonly FormerVersion[], lines: readonly LogLine[]): ChangedSinceSigned | null {
  for (const { signature, version, lines: signed } of versions)
    if (signature !== null) return { signedAt: signature.signedAt, version, changes: compareLines(signed, lines) };
  return null;
}
