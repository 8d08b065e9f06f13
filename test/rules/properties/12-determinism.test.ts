import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryRecord } from '../generators/experience-record.ts';
import { shortLogs } from '../generators/weekly-lines.ts';
import { tell } from './tell.ts';
import { evaluate, findCounterexample, isWellKnown, licensesFor } from './try-everywhere.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ELSEWHERE = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'C' },
];
/** Answers that cut hours, or open another way to the license: they may change other rows. */
const CUTTING_ANSWERS = ['tele-supervision', 'pre-degree-credit', 'endorsement'];

/**
 * Property 12: the same record and rulebook give the same bytes, one by one or many at once, wherever and whenever; and
 * an unknown fact never decides: what is met or unmet survives any yes to what is unknown.
 * Exception: answers that are about hours themselves, which stand until they are answered.
 */
describe('an evaluation depends on nothing but its input', () => {
  const reached = { records: 0, 'at once': 0, 'unknown rows answered': 0, 'rows that became known': 0 };
  const begun = performance.now();
  it.each(licensesFor(12))('one by one or many at once, for %s', async (license) => {
    const samples = fc.sample(arbitraryRecord(license, shortLogs), { numRuns: isWellKnown(license) ? 3 : 1, seed: 12 });
    const at = samples.flatMap((given) => [given, given, given]);
    const together = await Promise.all(at.map(({ record, asOf }) => evaluate(license, record, asOf)));
    const alone: string[] = [];
    for (const { record, asOf } of samples) alone.push(JSON.stringify(await evaluate(license, record, asOf)));
    reached['at once'] += together.length;
    const differing = together.filter((one, index) => JSON.stringify(one) !== alone[Math.floor(index / 3)]);
    expect(differing.map(({ requirements }) => requirements)).toEqual([]);
  });
  it.each(licensesFor(12))('and what is known of %s survives a yes to all that is not', async (license) => {
    const wrong = await findCounterexample(license, { seed: 13 }, async ({ record, asOf }) => {
      const before = await evaluate(license, record, asOf);
      const open = before.requirements.filter(
        ({ verdict, id }) => verdict === 'unknown' && !CUTTING_ANSWERS.includes(id),
      );
      const answers = { ...record.answers, ...Object.fromEntries(open.map(({ id }) => [id, true])) };
      const after = await evaluate(license, { ...record, answers }, asOf);
      const rows = new Map(after.requirements.map(({ id, verdict }) => [id, verdict]));
      reached.records += 1;
      reached['unknown rows answered'] += open.length;
      reached['rows that became known'] += open.filter(({ id }) => rows.get(id) !== 'unknown').length;
      return before.requirements
        .filter(({ id, verdict }) => verdict !== 'unknown' && rows.get(id) !== verdict)
        .map(({ id, verdict }) => `${id}: ${verdict} became ${rows.get(id)}`);
    });
    expect(wrong).toEqual([]);
  });
  it('nor on the time zone or the language of the machine', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'creditable-determinism-'));
    try {
      const [given] = fc.sample(arbitraryRecord('CA-LMFT', shortLogs), { numRuns: 1, seed: 14 });
      if (given === undefined) throw new Error('no record');
      const file = join(folder, 'record.json');
      await writeFile(file, JSON.stringify(given.record));
      const args = ['cli/evaluate.ts', '--license', 'CA-LMFT', '--record', file, '--as-of', given.asOf];
      const run = async (env: object) =>
        (await promisify(execFile)(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } })).stdout;
      const outputs = await Promise.all(ELSEWHERE.map(run));
      const here = await evaluate('CA-LMFT', given.record, given.asOf);
      expect(outputs.map((text) => JSON.stringify(JSON.parse(text)))).toEqual(
        ELSEWHERE.map(() => JSON.stringify(here)),
      );
      expect(new Set(outputs).size).toBe(1);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  it('is said of rows that an answer makes known', () => {
    tell('property 12 | determinism and unknowns', reached, begun);
    expect(reached['rows that became known']).toBeGreaterThan(reached.records);
  });
});
