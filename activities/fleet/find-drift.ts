import type { NewFinding } from '../../db/operations/fleet/keep-findings.ts';
import type { Lateness } from '../../db/operations/fleet/read-lateness.ts';
import type { FindingKind } from '../../rules/vocabulary/fleet.ts';
import { PHASE_LABELS } from '../../rules/vocabulary/phase.ts';
import type { JourneyState } from '../../workflows/journey/state.ts';
import type { JourneyRows, RunningJourney } from './running-fleet.ts';

/** A journey as its rows have it, as it is carried, and what should have happened to it by now. */
export interface Compared {
  readonly rows: JourneyRows;
  readonly running: RunningJourney;
  readonly late: Lateness;
  /** ISO instant; what fell due before is late. */
  readonly before: string;
}

/**
 * Says where a journey and its rows have drifted apart.
 * @param compared - both as they were read a moment apart.
 */
export function findDrift({ rows, running, late, before }: Compared): readonly NewFinding[] {
  const { journeyId, ended } = rows;
  const finding = (kind: FindingKind, expected: string, found: string): NewFinding => {
    return { kind, subjectId: journeyId, journeyId, expected, found };
  };
  if (running.status === 'not-running') {
    if (!ended) return [finding('journey-not-running', 'runs', running.why)];
    return late.unsent.length === 0 ? [] : [finding('notice-unsent', 'mailed', amount(late.unsent.length, 'notice'))];
  }
  if (running.status === 'silent') return [finding('journey-silent', 'says how it stands', running.why)];
  const differences = [...differencesOf(rows, running.state), ...latenessOf(rows, running.state, late, before)];
  return differences.map(([kind, expected, found]) => finding(kind, expected, found));
}

type Difference = readonly [kind: FindingKind, expected: string, found: string];

function differencesOf(rows: JourneyRows, state: JourneyState): Difference[] {
  const { phase, ended, rulebook, waiting, submissionId } = rows;
  const found: Difference[] = [];
  if (state.phase !== phase) {
    const kind = ended ? 'journey-not-ended' : 'phase-differs';
    found.push([kind, PHASE_LABELS[phase], PHASE_LABELS[state.phase]]);
  }
  if (ended) return found;
  if (state.rulebook.sha256 !== rulebook.sha256)
    found.push(['rules-differ', rulesOf(rulebook), rulesOf(state.rulebook)]);
  if (idsOf(state.waiting) !== idsOf(waiting))
    found.push(['waiting-differs', amount(waiting.length, 'log'), differing(waiting, state.waiting)]);
  if ((state.submissionId ?? null) !== submissionId)
    found.push(['application-differs', submissionId ?? 'none', state.submissionId ?? 'none']);
  return found;
}

function latenessOf({ rulebook }: JourneyRows, state: JourneyState, late: Lateness, before: string): Difference[] {
  const found: Difference[] = [];
  const { nextLookAt = null, uncounted, undelivered } = state;
  if (nextLookAt !== null && nextLookAt < before) found.push(['look-overdue', nextLookAt, 'no look since']);
  const { recordSha256, countedSha256, countedUnder, wordDueAt } = late;
  const counted = countedSha256 === recordSha256 && countedUnder === rulebook.sha256;
  if (!uncounted && !counted)
    found.push(['uncounted', 'the record of now', countedSha256 === null ? 'none' : 'an earlier record']);
  if (wordDueAt !== null) found.push(['word-overdue', `told ${wordDueAt}`, 'not told']);
  // What is being tried again and again while a mail server is away is on its way.
  const lost = late.unsent.filter((id) => !undelivered.includes(id));
  if (lost.length > 0) found.push(['notice-unsent', 'mailed', amount(lost.length, 'notice')]);
  return found;
}

type Logs = readonly { readonly weeklyLogId: string; readonly supervisorId: string }[];

function idsOf(logs: Logs): string {
  return logs
    .map(({ weeklyLogId, supervisorId }) => `${weeklyLogId}/${supervisorId}`)
    .sort()
    .join();
}

function differing(expected: Logs, found: Logs): string {
  const missing = expected.filter((log) => !found.some(({ weeklyLogId }) => weeklyLogId === log.weeklyLogId)).length;
  const surplus = found.filter((log) => !expected.some(({ weeklyLogId }) => weeklyLogId === log.weeklyLogId)).length;
  return `${String(missing)} missing, ${String(surplus)} too many`;
}

function rulesOf({ version, sha256 }: JourneyRows['rulebook']): string {
  return `${version} (${sha256.slice(0, 8)})`;
}

function amount(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
