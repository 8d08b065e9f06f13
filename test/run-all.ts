/** `npm test`: every check of the project, one after another, and at the end one line that sums them up. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** A test project is counted test by test, and shows its progress. */
  readonly tests?: boolean;
  /** Its progress is shown, because it may take long. */
  readonly visible?: boolean;
  /** Minutes after which it is given up, when not the usual. */
  readonly limit?: number;
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The one line of a test of a promise. */
const EVIDENCE = /^promise \d+ \|/;
/** Minutes after which a step is given up. */
const LIMIT = 20;
/** Minutes for building the servers that a fresh machine lacks; done once per user. */
const LIMIT_OF_PARTS = 60;

/** Each of these keeps one core busy: the lanes run beside each other, what is in a lane one after another. */
const LANES: readonly (readonly Step[])[] = [
  [
    { name: 'lint', command: 'eslint', args: ['.'] },
    { name: 'rulebooks', command: process.execPath, args: ['cli/rules-check.ts'] },
  ],
  [
    { name: 'types', command: 'tsc', args: ['--noEmit'] },
    { name: 'format', command: 'prettier', args: ['--check', '.'] },
    { name: 'imports', command: 'depcruise', args: ['--config', '.dependency-cruiser.cjs', '.'] },
    { name: 'dead code', command: 'knip', args: [] },
    // What it could not ask is said, and is no reason to stop: many networks do not let it ask.
    { name: 'advisories', command: process.execPath, args: ['cli/check-advisories.ts'], visible: true },
  ],
];

/** These take both cores, one after another. */
const STEPS: readonly Step[] = [
  jest('unit tests', 'unit', 2),
  {
    name: 'servers and browser',
    command: process.execPath,
    args: ['test/support/obtain-parts.ts'],
    limit: LIMIT_OF_PARTS,
    visible: true,
  },
  // They wait for servers a third of their time: three of them keep two cores busy.
  jest('tests on real servers', 'integration', 3),
];

const scratch = await mkdtemp(join(tmpdir(), 'creditable-run-'));
const tallies: Tally[] = [];
try {
  await Promise.all(LANES.map(runInTurn));
  await runInTurn(STEPS);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
const sum = (which: keyof Tally) => tallies.reduce((total, tally) => total + tally[which], 0);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);

async function runInTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) tallies.push(await runAndReport(step));
}

function jest(name: string, project: string, workers: number): Step {
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    project,
  ];
  return { name, command: process.execPath, args: [...args, `--maxWorkers=${String(workers)}`], tests: true };
}

async function runAndReport(step: Step): Promise<Tally> {
  const begun = Date.now();
  const report = join(scratch, `${step.name.replaceAll(' ', '-')}.json`);
  const args = step.tests ? [...step.args, '--json', `--outputFile=${report}`] : step.args;
  const { ok, output } = await run({ ...step, args }, step.visible ?? step.tests ?? false);
  const tally = step.tests ? await countTests(report, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!ok) console.log(output);
  const outcome = tally.failed === 0 ? 'passed' : 'FAILED';
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(
    `${outcome}  ${step.name} (${seconds} s)${step.tests ? `: ${tally.passed} passed, ${tally.failed} failed` : ''}`,
  );
  return tally;
}

/** Counts single tests; a file that could not be run at all, or a run without a report, counts as one failure. */
async function countTests(report: string, ok: boolean): Promise<Tally> {
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1 };
  const jest = JSON.parse(text) as JestReport;
  if (jest.numPendingTests > 0) console.log(`${jest.numPendingTests} tests were skipped`);
  const failed = jest.numFailedTests + jest.numRuntimeErrorTestSuites;
  return { passed: jest.numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
}

/** Runs a command; its output is kept for the case that it fails, and its progress shown when `visible`. */
async function run({ command, args, limit = LIMIT }: Step, visible: boolean): Promise<{ ok: boolean; output: string }> {
  const env = { ...process.env, PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter) };
  const child = spawn(command, args, { cwd: ROOT, env, timeout: limit * 60_000, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  // Jest reports to people on stderr; of its stdout people need what the promises rest on.
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!visible) output.push(`${line}\n`);
    else if (EVIDENCE.test(line)) console.log(line);
  });
  child.stderr.on(
    'data',
    (chunk: Buffer) => void (visible ? process.stderr.write(chunk) : output.push(chunk.toString())),
  );
  return new Promise((resolve) => {
    child.once('error', (problem) => resolve({ ok: false, output: problem.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output: output.join('') }));
  });
}
