import { readFile } from 'node:fs/promises';
import type { ProgramSpec } from '../programs/program.ts';
import type { Surroundings } from './sources.ts';

/** Seconds between two signs of life of a step that takes long. */
const SIGN_OF_LIFE = 15;

/** A command that runs to its end, such as a build. */
export interface Step extends Pick<ProgramSpec, 'command' | 'args' | 'env' | 'cwd' | 'logFile'> {
  /** As in "Building the Temporal server". */
  readonly what: string;
  /** Seconds it may take. */
  readonly limit: number;
}

/**
 * Runs a command to its end and says now and then how long it has been going.
 * @throws Error with the last lines of its output when it fails or takes too long.
 */
export async function runStep(step: Step, { group, log }: Surroundings): Promise<void> {
  const { what, limit, ...spec } = step;
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const program = await group.run({ ...spec, name: what, endings: [{ signal: 'SIGINT', graceMs: 3_000 }] });
  const life = setInterval(() => log(`${what}: ${formatSeconds(seconds())} …`), SIGN_OF_LIFE * 1000);
  const patience = setTimeout(() => void program.stop(), limit * 1000);
  try {
    const how = await program.ended;
    if (how !== 'exit code 0') throw new Error(`${what} ended with ${how}: ${await lastLines(step.logFile)}`);
    log(`${what}: done in ${formatSeconds(seconds())}.`);
  } finally {
    clearInterval(life);
    clearTimeout(patience);
  }
}

function formatSeconds(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

async function lastLines(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-3).join(' | ');
}
