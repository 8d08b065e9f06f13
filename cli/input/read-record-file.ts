import { readFileSync } from 'node:fs';
import { readRecord } from '../../rules/evaluate/read-record.ts';
import { type ExperienceRecord } from '../../rules/vocabulary/experience-record.ts';
import { CannotRun, firstLine } from './cannot-run.ts';

/**
 * Reads an experience record from a file.
 * @throws CannotRun with one line for each problem, by its JSON path.
 */
export function readRecordFile(file: string): ExperienceRecord {
  const read = readRecord(parseJson(readText(file)));
  if (!read.ok) throw new CannotRun(read.problems.map(({ path, expected }) => `${path}: expected ${expected}`));
  return read.record;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CannotRun([`$: expected JSON (${firstLine(error)})`]);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CannotRun([`--record: expected a file that can be read, but ${firstLine(error)}`]);
  }
}
