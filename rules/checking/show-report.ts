import { posix } from 'node:path';
import { type LicenseReport, type Tally } from './license-report.ts';
import { type Problem, showProblem } from './problem.ts';

/** Writes one line on a license: how much of what, and how long it took. */
export function showLine(report: LicenseReport, milliseconds: number): string {
  const { license, full, cases, conditions, steps, thresholds, structure, notes } = report;
  return [
    license.padEnd(16),
    full ? 'full ' : 'other',
    `cases ${String(cases).padStart(2)}`,
    `conditions both ways ${showTally(conditions)}`,
    `steps fired ${showTally(steps)}`,
    ...(thresholds === null ? [] : [`threshold mutants killed ${showTally(thresholds)}`]),
    ...(structure === null ? [] : [`structural mutants killed ${showTally(structure)}`]),
    ...(notes.length === 0 ? [] : [notes.length === 1 ? '1 note' : `${notes.length} notes`]),
    `${Math.round(milliseconds)} ms`,
  ].join('  ');
}

/**
 * Writes what is to be said of a license, a line each.
 * @param folder - where the license's files are.
 * @param withNotes - also what is no problem but should be known.
 */
export function showProblems(
  { problems, notes, equivalents }: LicenseReport,
  folder: string,
  withNotes: boolean,
): string[] {
  return [
    ...problems.map((problem) => `  problem: ${showProblem(within(folder, problem))}`),
    ...(withNotes ? notes : []).map((problem) => `  note: ${showProblem(within(folder, problem))}`),
    ...equivalents.map(({ id, reason }) => `  no difference: ${id}: ${reason}`),
  ];
}

function within(folder: string, problem: Problem): Problem {
  return { ...problem, file: posix.join(folder, problem.file) };
}

/** Adds up all reports in one line. */
export function showSummary(reports: readonly LicenseReport[], milliseconds: number): string {
  const problems = reports.reduce((sum, report) => sum + report.problems.length, 0);
  const notes = reports.reduce((sum, report) => sum + report.notes.length, 0);
  const equivalents = reports.reduce((sum, report) => sum + report.equivalents.length, 0);
  const all = (pick: (report: LicenseReport) => Tally | null) =>
    reports.reduce((sum, report) => add(sum, pick(report)), { done: 0, of: 0 });
  const thresholds = all((report) => report.thresholds);
  const structure = all((report) => report.structure);
  return [
    `${reports.length} ${reports.length === 1 ? 'license' : 'licenses'}`,
    `${reports.reduce((sum, { cases }) => sum + cases, 0)} cases`,
    `conditions both ways ${showTally(all(({ conditions }) => conditions))}`,
    `steps fired ${showTally(all(({ steps }) => steps))}`,
    ...(thresholds.of === 0 ? [] : [`threshold mutants killed ${showTally(thresholds)}`]),
    ...(structure.of === 0 ? [] : [`structural mutants killed ${showTally(structure)}`]),
    ...(equivalents === 0 ? [] : [`${equivalents} changes that make no difference`]),
    `${problems} ${problems === 1 ? 'problem' : 'problems'}`,
    `${notes} ${notes === 1 ? 'note' : 'notes'}`,
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join(', ');
}

function showTally({ done, of }: Tally): string {
  return `${done}/${of}`;
}

function add(sum: Tally, one: Tally | null): Tally {
  return one === null ? sum : { done: sum.done + one.done, of: sum.of + one.of };
}
