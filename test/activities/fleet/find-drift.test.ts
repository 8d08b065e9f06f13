import { describe, expect, it } from '@jest/globals';
import { type Compared, findDrift } from '../../../activities/fleet/find-drift.ts';
import type { JourneyRows } from '../../../activities/fleet/running-fleet.ts';
import type { JourneyState } from '../../../workflows/journey/state.ts';
import { rebuildState } from '../../../workflows/journey/rebuild-state.ts';

const log = { weeklyLogId: 'log-1', supervisorId: 'supervisor-1', submittedAt: '2026-11-20T10:00:00.000Z' };
const rows: JourneyRows = {
  organizationId: 'organization-1',
  journeyId: 'journey-1',
  superviseeId: 'supervisee-1',
  phase: 'accumulating',
  ended: false,
  rulebook: { license: 'CA-LMFT', version: '1', sha256: '0'.repeat(64) },
  waiting: [log],
  submissionId: null,
  unsent: [],
  changes: 4,
};
const late: Compared['late'] = {
  recordSha256: 'a',
  countedSha256: 'a',
  countedUnder: rows.rulebook.sha256,
  wordDueAt: null,
  unsent: [],
};
const quiet: JourneyState = { ...rebuildState(rows), uncounted: false, nextLookAt: '2026-12-01T17:00:00.000Z' };

interface Given {
  readonly rows?: Partial<JourneyRows>;
  readonly state?: Partial<JourneyState>;
  readonly late?: Partial<Compared['late']>;
  readonly running?: Compared['running'];
}

function findingsOf(given: Given) {
  const running = given.running ?? ({ status: 'running', state: { ...quiet, ...given.state } } as const);
  const compared = { rows: { ...rows, ...given.rows }, late: { ...late, ...given.late }, running };
  return findDrift({ ...compared, before: '2026-11-26T10:00:00.000Z' });
}

function kindsOf(given: Given): string[] {
  return findingsOf(given).map(({ kind }) => kind);
}

describe('where a journey and its rows have drifted apart', () => {
  it('is nowhere while both say the same', () => {
    expect(kindsOf({})).toEqual([]);
  });

  it.each<[string, Given]>([
    ['phase-differs', { state: { phase: 'ready' } }],
    ['journey-not-ended', { rows: { phase: 'withdrawn', ended: true, waiting: [] } }],
    ['rules-differ', { state: { rulebook: { ...rows.rulebook, sha256: '1'.repeat(64) } } }],
    ['waiting-differs', { state: { waiting: [] } }],
    ['waiting-differs', { state: { waiting: [{ ...rows.waiting[0], supervisorId: 'another' }] as never } }],
    ['application-differs', { rows: { submissionId: 'submission-1' } }],
    ['application-differs', { state: { submissionId: 'submission-1' } }],
    ['look-overdue', { state: { nextLookAt: '2026-11-26T09:59:59.000Z' } }],
    ['uncounted', { late: { recordSha256: 'b' } }],
    ['uncounted', { late: { countedSha256: null, countedUnder: null } }],
    ['uncounted', { late: { countedUnder: 'other rules' } }],
    ['word-overdue', { late: { wordDueAt: '2026-11-26T08:00:00.000Z' } }],
    ['notice-unsent', { late: { unsent: ['notice-1'] } }],
  ])('%s', (kind, given) => {
    expect(kindsOf(given)).toEqual([kind]);
  });

  it('is no drift while it is about to be counted, or a mail server is away', () => {
    expect(kindsOf({ state: { uncounted: true }, late: { recordSha256: 'b' } })).toEqual([]);
    expect(kindsOf({ state: { undelivered: ['notice-1'] }, late: { unsent: ['notice-1'] } })).toEqual([]);
    expect(kindsOf({ state: { nextLookAt: '2026-11-26T10:00:01.000Z' } })).toEqual([]);
  });

  it.each<[string, Given, string, string]>([
    ['the phases', { state: { phase: 'ready' } }, 'Accumulating hours', 'Ready to file'],
    [
      'how many logs',
      { state: { waiting: [{ ...log, weeklyLogId: 'log-2' }, log] } },
      '1 log',
      '0 missing, 1 too many',
    ],
    ['which logs', { state: { waiting: [{ ...log, weeklyLogId: 'log-2' }] } }, '1 log', '1 missing, 1 too many'],
    [
      'the rules',
      { state: { rulebook: { ...rows.rulebook, version: '2', sha256: '1'.repeat(64) } } },
      '1 (00000000)',
      '2 (11111111)',
    ],
    ['the application', { rows: { submissionId: 'submission-1' } }, 'submission-1', 'none'],
    ['what was counted', { late: { countedSha256: null } }, 'the record of now', 'none'],
    ['how many notices', { late: { unsent: ['notice-1', 'notice-2'] } }, 'mailed', '2 notices'],
    ['since when', { late: { wordDueAt: '2026-11-26T08:00:00.000Z' } }, 'told 2026-11-26T08:00:00.000Z', 'not told'],
  ])('says what should be and what is: %s', (_, given, expected, found) => {
    expect(findingsOf(given)).toEqual([expect.objectContaining({ subjectId: 'journey-1', expected, found })]);
  });

  it('names a journey that nothing carries, unless it is over', () => {
    const running = { status: 'not-running', why: 'terminated' } as const;
    expect(kindsOf({ running })).toEqual(['journey-not-running']);
    expect(kindsOf({ running, rows: { ended: true } })).toEqual([]);
    expect(kindsOf({ running, rows: { ended: true }, late: { unsent: ['notice-1'] } })).toEqual(['notice-unsent']);
  });

  it('names a journey that does not answer, and says nothing else of it', () => {
    const running = { status: 'silent', why: 'no answer' } as const;
    expect(kindsOf({ running, late: { recordSha256: 'b' } })).toEqual(['journey-silent']);
  });
});
