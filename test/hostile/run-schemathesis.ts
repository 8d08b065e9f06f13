import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { given } from '../support/given.ts';

/** One run of Schemathesis. */
export interface SchemathesisRun {
  readonly baseUrl: string;
  /** The Cookie headers of those who send, one for each request; empty for nobody. */
  readonly cookies: readonly string[];
  /** Well-formed requests by the id of their operation, of which most of what is sent is made. */
  readonly requests: Readonly<Record<string, object>>;
  /** Operations that would end the session it runs under. */
  readonly without: readonly string[];
  readonly seconds: number;
  /** Whether every boundary of every schema is tried before chance begins; takes about a minute. */
  readonly thorough: boolean;
  readonly seed: number;
  /** An empty folder for what it is given and what it reports. */
  readonly folder: string;
}

/** What came of a run. */
export interface SchemathesisResult {
  readonly operations: number;
  readonly cases: number;
  /** What was found, as it was printed; empty where nothing was. */
  readonly found: string;
}

/** What is held against every answer: no failure of ours, and nothing that the description does not say. */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'allow_header_conformance',
  'unsupported_method',
];

const HOOKS = fileURLToPath(new URL('known_ids.py', import.meta.url));

const reportSchema = z.object({
  exit_code: z.int(),
  operations: z.object({ selected: z.int(), tested: z.int() }),
  test_cases: z.object({ generated: z.int(), with_failures: z.int(), errored: z.int() }),
});

/**
 * Runs Schemathesis against the description that a running API gives of itself.
 * @throws Error with its output when it came to no report.
 */
export async function runSchemathesis(run: SchemathesisRun): Promise<SchemathesisResult> {
  const wellFormed = join(run.folder, 'requests.json');
  const report = join(run.folder, 'report.json');
  await writeFile(wellFormed, JSON.stringify({ requests: run.requests, cookies: run.cookies }));
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, SCHEMATHESIS_HOOKS: HOOKS, WELL_FORMED_REQUESTS: wellFormed, PYTHONDONTWRITEBYTECODE: '1' };
  const output = await outputOf(given('TEST_SCHEMATHESIS'), argumentsOf(run, report), { cwd: run.folder, env });
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) throw new Error(`Schemathesis left no report:\n${output}`);
  const { exit_code, operations, test_cases } = reportSchema.parse(JSON.parse(text));
  return { operations: operations.tested, cases: test_cases.generated, found: exit_code === 0 ? '' : output };
}

function argumentsOf({ baseUrl, without, seconds, thorough, seed }: SchemathesisRun, report: string): string[] {
  return [
    ...['-m', 'schemathesis.cli', 'run', `${baseUrl}/openapi.json`],
    ...['--checks', CHECKS.join(','), '--continue-on-failure', '--suppress-health-check', 'all'],
    ...['--phases', thorough ? 'examples,coverage,fuzzing' : 'fuzzing', '--max-examples', thorough ? '20' : '1'],
    ...['--max-time', String(seconds), '--request-timeout', '30', '--no-shrink'],
    ...['--seed', String(seed), '--generation-database', 'none', '--no-color', '--warnings', 'off'],
    ...['--report', 'json', '--report-json-path', report],
    ...without.flatMap((operation) => ['--exclude-operation-id', operation]),
  ];
}

async function outputOf(
  command: string,
  args: readonly string[],
  place: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<string> {
  const child = spawn(command, args, place);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  return output;
}
