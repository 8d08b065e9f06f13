import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { CannotRun } from '../../../cli/input/cannot-run.ts';
import { readRecordFile } from '../../../cli/input/read-record-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'creditable-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

function problemsOf(file: string): readonly string[] {
  try {
    readRecordFile(file);
  } catch (error) {
    if (error instanceof CannotRun) return error.lines;
    throw error;
  }
  return [];
}
const written = (text: string) => {
  const file = join(folder, 'record.json');
  writeFileSync(file, text);
  return file;
};

describe('a record in a file', () => {
  it('is read', () => {
    const file = fileURLToPath(new URL('../../rules/records/ca-lmft-cap-overrun.record.json', import.meta.url));
    expect(readRecordFile(file).format).toBe('experience-record/1');
  });
  it('is refused when there is no such file', () => {
    expect(problemsOf(join(folder, 'nowhere.json'))).toEqual([
      expect.stringMatching(/^--record: expected a file that can be read, but .*ENOENT/),
    ]);
  });
  it('is refused when it is no JSON', () => {
    expect(problemsOf(written('{'))).toEqual([expect.stringMatching(/^\$: expected JSON \(.+\)$/)]);
  });
  it('is told each of its problems by its place', () => {
    const record = { format: 'experience-record/1', person: { id: 'p' }, settings: [], supervisors: 7, log: [] };
    expect(problemsOf(written(JSON.stringify(record)))).toEqual([
      '$.settings: expected a list with at least one setting',
      '$.supervisors: expected a list',
    ]);
  });
});
