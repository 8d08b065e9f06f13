import { openSheet } from '../counting/open-sheet.ts';
import { runSteps } from '../counting/run-steps.ts';
import { type Sheet } from '../counting/sheet.ts';
import { openContext } from '../evaluate/evaluate-record.ts';
import { possibleVersions } from '../evaluate/possible-versions.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type ExperienceRecord, type LogEntry } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { gatesOf } from './gate-steps.ts';

/** A supervisor at a setting, by their ids in the record. */
export interface Pair {
  readonly supervisor: string;
  readonly setting: string;
}

/** What the rules make of an hour of supervised work: it counts, it counts but something is asked, or it does not. */
export interface Finding {
  readonly state: 'counts' | 'asked' | 'lost';
  /** The id of the step that took the hour or put the question; null where none did. */
  readonly step: string | null;
  readonly requirement: string | null;
  /** Why it is lost, or what is asked. */
  readonly why: string | null;
  readonly repair: string | null;
}

/** Hours of one pair, and the day on which the record is looked at; nothing later is known. */
export interface Probe {
  readonly rulebook: Rulebook;
  readonly record: ExperienceRecord;
  readonly pair: Pair;
  readonly asOf: PlainDate;
}

const COUNTS: Finding = { state: 'counts', step: null, requirement: null, why: null, repair: null };

/** The last is the worst. */
const STATES: readonly Finding['state'][] = ['counts', 'asked', 'lost'];

/**
 * Asks the rules what they would make of an hour of work and an hour of supervision on each of some days, both signed:
 * the steps of the rulebook that decide about each hour by itself run over hours that nobody worked.
 * @param days - in their order, each once, none after the day on which the record is looked at.
 * @param only - the id of one step to be asked alone; all of them unless given.
 * @returns the worst finding of each day.
 * @throws RangeError when the record lacks the setting.
 */
export function probeDays(probe: Probe, days: readonly PlainDate[], only?: string): Finding[] {
  const { rulebook, record, asOf } = probe;
  const versions = possibleVersions(openContext(rulebook, record, asOf));
  const found = versions.map((version) => probeUnder(probe, version, days, only));
  return days.map((_, at) => worstOf(found.map((findings) => findings[at] ?? COUNTS)));
}

/** Of several findings about one hour the worst stands; among equals the first. */
export function worstOf(findings: readonly Finding[]): Finding {
  return findings.reduce((a, b) => (STATES.indexOf(b.state) > STATES.indexOf(a.state) ? b : a), COUNTS);
}

function probeUnder(
  { record, pair, asOf }: Probe,
  version: Rulebook,
  days: readonly PlainDate[],
  only: string | undefined,
): Finding[] {
  const context = { ...openContext(version, record, asOf), rulebook: gatesOf(version, only) };
  const log = days.flatMap((on, at) => [
    probeEntry(`${at} work`, on, pair, 'counseling-individual'),
    probeEntry(`${at} supervision`, on, pair, 'supervision-individual'),
  ]);
  const heard = new Map<number, Finding>();
  const sheet: Sheet = {
    ...openSheet({ ...context, record: { ...record, log } }),
    listen: ({ step, requirement, question, index }) => {
      if (record.answers?.[requirement] === true || heard.has(index)) return;
      heard.set(index, { state: 'asked', step, requirement, why: question, repair: null });
    },
  };
  const begun = sheet.ordered.map(({ credit }) => Int32Array.from(credit));
  runSteps(sheet, context);
  const read = (index: number) => lossOf(sheet, begun, index) ?? heard.get(index) ?? COUNTS;
  return days.map((_, at) => worstOf([read(2 * at), read(2 * at + 1)]));
}

/** Long enough for any session, short enough for any week. */
const PROBE_MINUTES = 60;

function probeEntry(id: string, on: PlainDate, pair: Pair, activity: LogEntry['activity']): LogEntry {
  return { id, on, ...pair, activity, minutes: PROBE_MINUTES, medium: 'in-person', signedOn: on };
}

/** What took something of an entry; null where all of it stands, or nothing of it ever counted and it is no work. */
function lossOf(sheet: Sheet, begun: readonly Int32Array[], index: number): Finding | null {
  const members = sheet.ordered.filter((_, at) => (begun[at]?.[index] ?? -1) >= 0);
  const cut = members.flatMap((account) => sheet.cuts.of(account, index))[0];
  if (cut !== undefined) return lost(cut);
  const entry = sheet.entries[index];
  if (entry === undefined || members.length > 0) return null;
  if (entry.supervision) return (sheet.evidence[index] ?? 0) > 0 ? null : lost(sheet.uncountedElse);
  return lost(sheet.uncounted.get(entry.activity) ?? sheet.uncountedElse);
}

function lost(cut: { step: string; requirement: string; why: string; repair?: string | undefined }): Finding {
  const { step, requirement, why, repair = null } = cut;
  return { state: 'lost', step, requirement, why, repair };
}
