import type { CheckedTrail } from '../../activities/audit/check-trail.ts';
import type { SignedHead } from '../../activities/audit/signed-head.ts';

/** A trail that was checked, and the head that was signed of it; null where none was. */
export interface ReportedTrail extends CheckedTrail {
  readonly exported: SignedHead | null;
}

const NO_HEADS =
  'No head of this trail is kept outside the database: a tail that was cut off, or a trail that was written anew as a whole, could not be seen.';

/** Whether anything is wrong with a trail or with a head of it. */
export function isSound({ fault, problems }: ReportedTrail): boolean {
  return fault === null && problems.length === 0;
}

/** What a person reads of a trail: one line that says how it stands, and one for each thing to know. */
export function describeTrail(trail: ReportedTrail): string {
  const { organizationId, entries, fault, problems, exported } = trail;
  const which = trail.trail === 'access' ? ', log of access' : '';
  const state = isSound(trail) ? 'sound' : 'NOT SOUND';
  const lines = [`Organization ${organizationId}${which}: ${amount(entries, 'entry', 'entries')}, ${state}.`];
  if (fault !== null)
    lines.push(`  ${fault.kind}: ${fault.sentence}${fault.entryId === null ? '' : ` Its id is ${fault.entryId}.`}`);
  lines.push(...problems.map(({ kind, sentence }) => `  ${kind}: ${sentence}`));
  lines.push(`  ${describeHeads(trail)}`);
  if (exported !== null) lines.push(`  The head of entry ${String(exported.sequence)} was signed and kept.`);
  return lines.join('\n');
}

function describeHeads({ heads, passed, lastHead, last, fault }: ReportedTrail): string {
  if (lastHead === null)
    return heads === 0 ? NO_HEADS : `None of its ${String(heads)} heads can be relied on. ${NO_HEADS}`;
  const { sequence, at } = lastHead;
  const kept = `${amount(heads, 'head is', 'heads are')} kept outside, the last of entry ${String(sequence)} (${at})`;
  const since = Math.max(0, (last?.sequence ?? 0) - sequence);
  if (fault !== null) return `${kept}; the trail passes through ${String(passed)}.`;
  if (since === 0) return `${kept}; the trail passes through ${String(passed)} and ends there.`;
  return `${kept}; the trail passes through ${String(passed)}. ${amount(since, 'entry is', 'entries are')} younger.`;
}

function amount(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
