import { type AuditedContent, type AuditedEntry, BEGINNING, hashEntry } from '../../../db/audit/audited-entry.ts';

const ORGANIZATION = '00000000-0000-4000-8000-000000000001';

/** An id that is told by its number. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** An entry on another one, with the hash that its content gives. */
export function entryOn(last: AuditedEntry | null, more: Partial<AuditedContent> = {}): AuditedEntry {
  const sequence = (last?.sequence ?? 0) + 1;
  const content: AuditedContent = {
    id: idOf(sequence),
    organizationId: ORGANIZATION,
    sequence,
    at: '2026-11-23T18:00:00.000Z',
    actorId: idOf(500_000),
    journeyId: null,
    action: 'week-signed',
    subjectId: idOf(600_000),
    sentence: `Week ${String(sequence)} was signed.`,
    before: null,
    after: { minutes: 60 * sequence },
    commandKey: `key-${String(sequence)}`,
    previousSha256: last?.sha256 ?? BEGINNING,
    ...more,
  };
  return { ...content, sha256: hashEntry(content) };
}

/** A sound trail. */
export function trailOf(length: number, more: Partial<AuditedContent> = {}): AuditedEntry[] {
  const entries: AuditedEntry[] = [];
  while (entries.length < length) entries.push(entryOn(entries.at(-1) ?? null, more));
  return entries;
}

/** The same contents once more, each standing on the one before with a hash to match. */
export function rebuilt(entries: readonly AuditedEntry[]): AuditedEntry[] {
  const anew: AuditedEntry[] = [];
  for (const { sha256: _, previousSha256: __, sequence: ___, ...content } of entries)
    anew.push(entryOn(anew.at(-1) ?? null, content));
  return anew;
}

/** As the database hands them out: by number, then by id. */
export function inOrder(entries: readonly AuditedEntry[]): AuditedEntry[] {
  return entries.toSorted((one, other) => one.sequence - other.sequence || (one.id < other.id ? -1 : 1));
}

/** What is kept outside of an entry. */
export function headOf(entry: AuditedEntry | undefined) {
  if (entry === undefined) throw new Error('There is no such entry.');
  return { sequence: entry.sequence, sha256: entry.sha256 };
}
