import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DefaultLogger,
  Runtime,
  type WorkflowBundleWithSourceMap,
  makeTelemetryFilterString,
} from '@temporalio/worker';
import { bundleWorkflows } from '../../temporal/bundle-workflows.ts';
import { replayRun } from '../../temporal/replay-run.ts';
import { WORKFLOWS_PATH } from '../../worker/create-workers.ts';
import { evidence } from './evidence.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = new URL('../histories/', import.meta.url);
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
const releases = [...new Set(files.map((file) => file.split('/')[0] ?? ''))];

/** A recorded run as Temporal exports it. */
const historyOf = (text: string): unknown => JSON.parse(text);
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
const eventsIn = (text: string): number => (JSON.parse(text) as { events: unknown[] }).events.length;

const newest = [...releases].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? '';
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
/** The types of workflows that this program has. */
const types = [...readFileSync(WORKFLOWS_PATH, 'utf8').matchAll(/export \{ (\w+) \} from/g)].map(([, type]) => type);

/** The type of the workflow that a recorded run is of. */
function typeOf(file: string): string | undefined {
  const { events } = JSON.parse(textOf(file)) as {
    events: { workflowExecutionStartedEventAttributes?: { workflowType?: { name?: string } } }[];
  };
  return events[0]?.workflowExecutionStartedEventAttributes?.workflowType?.name;
}

/**
 * Journeys last years and outlive this program: what one of them did under an earlier version, its code of today must do
 * again. To add a version, run `npm run histories:record`; it records the present one under its name.
 */
describe('promise 7: new code never strands a running case', () => {
  const begun = performance.now();
  let workflowBundle: WorkflowBundleWithSourceMap;
  let replayed = 0;

  beforeAll(async () => {
    // The failures that are provoked below are no news.
    const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
    Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter } } });
    workflowBundle = await bundleOf(WORKFLOWS_PATH);
  }, 60_000);

  afterAll(() => {
    const found = `${releases.length} releases (${releases.join(', ')}), ${files.length} recorded runs, ${replayed} events replayed without a difference; 2 of 2 deliberate differences found out`;
    evidence(7, 'new code never strands a running case', found, null, begun);
  });

  it.each(files)('goes on: %s', async (file) => {
    await expect(replayRun(workflowBundle, historyOf(textOf(file)))).resolves.toBeUndefined();
    replayed += eventsIn(textOf(file));
  });

  it.each(types)('has a recorded run of %s by the newest version', (type) => {
    expect(types.length).toBeGreaterThan(3);
    expect(files.filter((file) => file.startsWith(`${newest}/`)).map(typeOf)).toContain(type);
  });

  it('was recorded for the version that package.json names', () => {
    expect(newest).toBe(version);
  });

  it('would be found out if a history were another one', async () => {
    const file = files.find((name) => textOf(name).includes('"proposeAgreement"')) ?? '';
    const altered = textOf(file).replaceAll('"proposeAgreement"', '"signAgreement"');
    expect(altered).not.toBe(textOf(file));
    const replay = replayRun(workflowBundle, historyOf(altered));
    await expect(replay).rejects.toThrow(/Nondeterminism|non-determinism/i);
  });

  it('would be found out if the code did two things in another order', async () => {
    const copy = copyOfTheCode();
    try {
      swap(join(copy, 'workflows/journey/handlers.ts'));
      const reordered = await bundleOf(join(copy, 'workflows/index.ts'));
      const outcomes = await Promise.allSettled(files.map((file) => replayRun(reordered, historyOf(textOf(file)))));
      const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) expect(reason).toMatch(/Nondeterminism|non-determinism/i);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }, 60_000);
});

function bundleOf(workflowsPath: string): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflows(workflowsPath, 'ERROR');
}

/** What a workflow is made of, in a folder of its own, so that something in it can be put in the wrong order. */
function copyOfTheCode(): string {
  const copy = mkdtempSync(join(tmpdir(), 'creditable-reordered-'));
  for (const folder of ['workflows', 'activities', 'rules/vocabulary'])
    cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** A proposed agreement is signed first and proposed afterwards. */
function swap(file: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(
    'apply: (_, command) => database.proposeAgreement(command)',
    'apply: async (_, command) => { await database.signAgreement(command as never); return database.proposeAgreement(command); }',
  );
  if (after === before) throw new Error('The place to be reordered is not there any more.');
  writeFileSync(file, after);
}
