import type { NewFinding } from '../../db/operations/fleet/keep-findings.ts';
import type { FindingKind } from '../../rules/vocabulary/fleet.ts';

/** One subject of a run. */
export interface Subject {
  readonly organizationId: string;
  readonly subjectId: string;
  /** ISO instant of the batch. */
  readonly at: string;
}

/** One part of the nightly check: how it looks at a subject, and how it heals what it found. */
export interface Part {
  /** What has drifted apart; it changes nothing. */
  find(subject: Subject): Promise<readonly NewFinding[]>;
  /** Heals the kinds that were found; doing it twice, or where nothing has drifted, changes nothing. */
  heal(subject: Subject, kinds: readonly FindingKind[]): Promise<void>;
}

/** What fell due so long ago is late; what is younger may just be on its way. */
const GRACE_MS = 3_600_000;

/** The instant before which what fell due is late. */
export function lateBefore(at: string): string {
  return new Date(Date.parse(at) - GRACE_MS).toISOString();
}
