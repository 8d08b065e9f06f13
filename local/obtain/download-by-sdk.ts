/**
 * Downloads a Temporal program into a folder by the SDK's own means. Run as a program of its own, so that it can be
 * given a time limit: `node download-by-sdk.ts dev-server|test-server <folder> <version>`.
 */
import { TestWorkflowEnvironment } from '@temporalio/testing';

const [kind, downloadDir = '.', version = 'default'] = process.argv.slice(2);
const executable = { type: 'cached-download', downloadDir, version } as const;
const environment =
  kind === 'test-server'
    ? await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } })
    : await TestWorkflowEnvironment.createLocal({ server: { executable } });
await environment.teardown();
