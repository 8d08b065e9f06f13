import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  DefaultLogger,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
  bundleWorkflowCode,
  makeTelemetryFilterString,
} from '@temporalio/worker';
import { WORKFLOWS_PATH } from '../../../worker/create-workers.ts';

const FOLDER = new URL('../../histories/', import.meta.url);
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));

/** A recorded run as Temporal exports it. */
const historyOf = (text: string): unknown => JSON.parse(text);
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

/**
 * Journeys last years and outlive this program: what one of them did under an earlier version, its code of today must do
 * again. To add a version, export a run of it here under the name of the version.
 */
describe('a journey that began under an earlier version', () => {
  let workflowBundle: WorkflowBundleWithSourceMap;
  const replay = (text: string) => Worker.runReplayHistory({ workflowBundle }, historyOf(text), 'journey/recorded');

  beforeAll(async () => {
    // The failure that is provoked below is no news.
    const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
    Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter } } });
    workflowBundle = await bundleWorkflowCode({
      workflowsPath: WORKFLOWS_PATH,
      logger: new DefaultLogger('ERROR'),
    });
  }, 60_000);

  it.each(files)('goes on: %s', async (file) => {
    await expect(replay(textOf(file))).resolves.toBeUndefined();
  });

  it('would be found out if its code did something else', async () => {
    const [file = ''] = files;
    const altered = textOf(file).replaceAll('"proposeAgreement"', '"signAgreement"');
    expect(altered).not.toBe(textOf(file));
    await expect(replay(altered)).rejects.toThrow(/Nondeterminism|non-determinism/i);
  });
});
