/** `npm run promises`: tries every promise and prints a line for each. `-- 2 7` tries those alone. */
import { spawn } from 'node:child_process';
import { readdir, readFile, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Evidence, linesOf, readEvidence, summaryOf } from './read-evidence.ts';
import { THIRTY } from './thirty.ts';

interface JestReport {
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USAGE = 'npm run promises [-- <number> ...]   tries all promises, or those named, and prints a line for each';

const named = process.argv.slice(2);
if (named.some((one) => THIRTY[Number(one)] === undefined)) {
  console.log(USAGE);
  process.exit(named.includes('--help') ? 0 : 2);
}

const files = (await readdir(new URL('.', import.meta.url))).filter((name) => /^\d\d-.*\.test\.tsx?$/.test(name));
const chosen = files.filter((name) => named.length === 0 || named.some((one) => Number(one) === numberOf(name)));
const shown: Evidence[] = [];
const failed = new Set<number>();
const scratch = await mkdtemp(join(tmpdir(), 'creditable-promises-'));
try {
  for (const name of chosen) await tryOut(name);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
const untried = new Set(files.filter((name) => !chosen.includes(name)).map(numberOf));
console.log(linesOf(shown, failed, untried).join('\n'));
console.log(summaryOf(shown, failed));
process.exitCode = failed.size > 0 ? 1 : 0;

/** The promise of a file by its name: 2 of `02-one-effect.real.test.ts`. */
function numberOf(name: string): number {
  return Number(name.slice(0, 2));
}

/** A file whose tests do not all pass, or that cannot be run, breaks its promise. */
async function tryOut(name: string): Promise<void> {
  console.error(`trying ${name} ...`);
  const report = join(scratch, `${name}.json`);
  const project = name.includes('.real.test.') ? 'integration' : 'unit';
  const jest = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    project,
  ];
  const args = [...jest, '--json', `--outputFile=${report}`, '--testPathPatterns', `test/promises/${name}`];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const found = readEvidence(line);
    if (found !== null) shown.push(found);
  });
  await new Promise((resolve) => child.once('close', resolve));
  if (!(await hasPassed(report))) failed.add(numberOf(name));
}

async function hasPassed(report: string): Promise<boolean> {
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return false;
  const { testResults } = JSON.parse(text) as JestReport;
  return testResults.length > 0 && testResults.every(({ status }) => status === 'passed');
}
