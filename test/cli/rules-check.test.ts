import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { TINY_CASES, tinyParts } from '../rules/checking/tiny-rulebook.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rules-check-'));
const tiny = join(folder, 'us-ca/tiny');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command as a person would, with plain Node, on rulebooks of the test's own. */
function rulesCheck(...args: string[]) {
  const command = [join(root, 'cli/rules-check.ts'), '--rulebooks', folder, '--today', '2026-06-01', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', cwd: folder });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

/** Rulebooks have no aliases. */
const yamlOf = (content: unknown) => stringify(content, { aliasDuplicateObjects: false });

function write(file: string, content: unknown): void {
  writeFileSync(join(tiny, file), typeof content === 'string' ? content : yamlOf(content));
}

beforeEach(() => {
  rmSync(tiny, { recursive: true, force: true });
  mkdirSync(join(tiny, 'cases'), { recursive: true });
  const { identity, parameters, counting, requirements } = tinyParts();
  write('rulebook.yaml', identity);
  write('parameters.yaml', parameters);
  write('counting.yaml', counting);
  write('requirements.yaml', requirements);
  write('cases/standard-facts.yaml', TINY_CASES[0]!.standard);
  for (const round of [1, 2, 3]) for (const { file, worked } of TINY_CASES) write(`cases/${round}-${file}`, worked);
});

describe('the rules:check command', () => {
  it('ends with 0 when nothing can be changed unnoticed', () => {
    const { status, lines, stderr } = rulesCheck();
    expect(stderr).toBe('');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^CA-TINY +full {3}cases {2}9 {2}conditions both ways 3\/3 {2}steps fired 2\/2 {2}threshold mutants killed 4\/4 {2}structural mutants killed 9\/9 {2}\d+ ms$/,
    );
    expect(lines[1]).toMatch(/^1 license, 9 cases, .* 0 problems, 0 notes, [\d.]+ s$/);
    expect(status).toBe(0);
  });
  it('ends with 1 and names the survivor when a case goes', () => {
    for (const round of [1, 2, 3]) rmSync(join(tiny, `cases/${round}-too-much-in-a-week.yaml`));
    const { status, lines } = rulesCheck('CA-TINY');
    expect(lines.map((line) => line.replace(folder, ''))).toContain(
      '  problem: /us-ca/tiny/parameters.yaml, week-cap: survived: 4 to 4.25 hours: no case is between; add one.',
    );
    expect(status).toBe(1);
  });
  it('ends with 1 and names the file when a rulebook or a case cannot be read', () => {
    write('cases/bad.yaml', 'title: Bad\n');
    expect(rulesCheck()).toMatchObject({ status: 1 });
    expect(rulesCheck().lines.join('\n')).toContain('us-ca/tiny/cases/bad.yaml: not well formed');
    write('cases/standard-facts.yaml', 'a: &x 1\nb: *x\n');
    expect(rulesCheck().lines.join('\n')).toContain('us-ca/tiny/cases/standard-facts.yaml: Alias');
    write('requirements.yaml', []);
    expect(rulesCheck().lines.join('\n')).toContain('problem:');
    write('counting.yaml', 'week: [\n');
    expect(rulesCheck().lines.join('\n')).toContain('counting.yaml');
  });
  it('changes nothing with --no-mutation, and prints all it knows with --json', () => {
    const { status, lines } = rulesCheck('--no-mutation', '--json');
    const [first] = JSON.parse(lines.join('\n')) as { report: { license: string; thresholds: unknown } }[];
    expect([status, first?.report.license, first?.report.thresholds]).toEqual([0, 'CA-TINY', null]);
  });
  it('checks several side by side and keeps their order', () => {
    const two = join(folder, 'us-az/tiny');
    mkdirSync(two, { recursive: true });
    for (const [file, part] of Object.entries(
      tinyParts(({ identity }) => void Object.assign(identity, { license: 'AZ-TINY', jurisdiction: 'AZ' })),
    ))
      writeFileSync(join(two, file === 'identity' ? 'rulebook.yaml' : `${file}.yaml`), yamlOf(part));
    const { status, lines } = rulesCheck();
    rmSync(join(folder, 'us-az'), { recursive: true });
    expect(lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(' ')[0])).toEqual([
      'AZ-TINY',
      'CA-TINY',
      '2',
    ]);
    expect(lines.join('\n')).toContain('us-az/tiny/cases: 0 of at least 2 cases; write the others.');
    expect(status).toBe(1);
  });
  it.each([
    [['ZZ-NONE'], 'There is no rulebook for ZZ-NONE. There is one for CA-TINY and others, 1 in all.'],
    [['CA-NONE'], 'There is no rulebook for CA-NONE. There is one for CA-TINY.'],
    [['--nonsense'], "error: unknown option '--nonsense'"],
    [['--today', '2026-02-30'], '--today: expected a calendar date that exists, as YYYY-MM-DD, not "2026-02-30"'],
    [['--rulebooks', 'nowhere'], '--rulebooks: there is no folder nowhere'],
  ])('ends with 2 when called with %j', (args, sentence) => {
    const { status, stderr } = rulesCheck(...args);
    expect([status, stderr.trim()]).toEqual([2, sentence]);
  });
  it('explains itself', () => {
    const { status, lines } = rulesCheck('--help');
    expect(status).toBe(0);
    expect(lines.join('\n')).toContain('cases/equivalent-mutants.yaml');
  });
});
