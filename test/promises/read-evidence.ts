import { count } from './evidence.ts';
import { THIRTY } from './thirty.ts';

/** What a test of a promise printed about itself. */
export interface Evidence {
  readonly promise: number;
  /** What was looked at, how much of it, by which seed, in what time. */
  readonly found: string;
}

const LINE = /^promise (\d+) \| (.*)$/;

/**
 * Reads the evidence in a line of a test run.
 * @returns null for any other line.
 */
export function readEvidence(line: string): Evidence | null {
  const [, promise, found] = LINE.exec(line) ?? [];
  return promise === undefined || found === undefined ? null : { promise: Number(promise), found };
}

/**
 * One line for each of the thirty promises: what it rests on, or that nothing shows it yet.
 * @param shown - the evidence of all tests that ran.
 * @param failed - the promises of which a test failed.
 * @param untried - the promises that have a test which was not run.
 */
export function linesOf(
  shown: readonly Evidence[],
  failed: ReadonlySet<number>,
  untried: ReadonlySet<number> = new Set(),
): string[] {
  return Object.entries(THIRTY).map(([number, title]) => {
    const own = shown.filter(({ promise }) => promise === Number(number)).map(({ found }) => found);
    const missing = untried.has(Number(number)) ? 'not tried' : 'not shown yet';
    const state = failed.has(Number(number)) ? 'BROKEN' : own.length > 0 ? 'kept' : missing;
    return `${number.padStart(2)}  ${state.padEnd(13)}  ${title}${own.length > 0 ? `: ${own.join('; ')}` : ''}`;
  });
}

/** How many of the thirty are kept, in a sentence. */
export function summaryOf(shown: readonly Evidence[], failed: ReadonlySet<number>): string {
  const kept = new Set(shown.map(({ promise }) => promise)).difference(failed);
  return `${count(kept.size)} of ${count(Object.keys(THIRTY).length)} promises are shown here, ${count(failed.size)} are broken.`;
}
