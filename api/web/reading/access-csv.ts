import type { ShownAccess } from '../../../db/views/find-access.ts';
import { lookedAt } from '../words/looked-at.ts';
import { toCsv } from './to-csv.ts';

const HEADINGS = [
  'Number',
  'At (UTC)',
  'Kind',
  'Who',
  'Id of who',
  'By',
  'What',
  'Operation',
  'About how many people',
  'First of them',
  'Refused with',
  'Network address',
  'Browser or program',
  'Emergency access',
] as const;

/** The log of access as CSV (RFC 4180). */
export function accessCsv(entries: readonly ShownAccess[]): string {
  return toCsv([HEADINGS, ...entries.map(cellsOf)]);
}

function cellsOf(entry: ShownAccess): (string | number | null)[] {
  const { sequence, at, kind, actorName, actorId, means, operation, people, names } = entry;
  const { code, address, device, emergencyId } = entry;
  const what = [lookedAt(operation), operation, people, names.join('; ')];
  return [sequence, at, kind, actorName, actorId, means, ...what, code, address, device, emergencyId];
}
