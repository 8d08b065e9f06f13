import { Connection } from '@temporalio/client';
import { Command } from 'commander';
import { readSettings } from '../config/settings.ts';
import { holdPayloadKeys } from '../temporal/keys/hold-payload-keys.ts';
import { openClient } from '../temporal/open-client.ts';
import { outboundQueue } from '../workflows/journey/messages.ts';
import { CannotRun, firstLine } from './input/cannot-run.ts';
import { runCommand } from './input/run-command.ts';
import { type Promotion, findDeployment, makeCurrent } from './workers-promote/make-current.ts';
import { type Woken, countSleeping, wakeSleeping } from './workers-promote/wake-sleeping.ts';

const command = new Command('workers:promote')
  .description(
    [
      'Gives all work to the workers of one build, and wakes what sleeps, so that it goes on under that build now.',
      'It may be repeated: a build that is current already stays so, and whoever is woken twice looks twice.',
    ].join('\n'),
  )
  .requiredOption('--build-id <id>', 'the build, as its workers have it in WORKER_BUILD_ID')
  .option('--dry-run', 'say what would be done, and do nothing')
  .option('--per-second <n>', 'wake so many in a second', '20')
  .addHelpText(
    'after',
    '\nReads TEMPORAL_ADDRESS (required), TEMPORAL_NAMESPACE, TEMPORAL_TASK_QUEUE and WORKER_DEPLOYMENT_NAME.',
  );

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

await runCommand(command, async () => {
  const options = command.opts<{ buildId: string; dryRun?: true; perSecond: string }>();
  const perSecond = Number(options.perSecond);
  if (!Number.isInteger(perSecond) || perSecond < 1) throw new CannotRun(['--per-second: expected a whole number']);
  const settings = readSettings({ ...process.env, WORKER_BUILD_ID: options.buildId });
  const {
    temporalAddress: address,
    temporalNamespace: namespace,
    temporalTaskQueue: taskQueue,
    workerVersion,
  } = settings;
  if (address === null || workerVersion === null)
    throw new CannotRun(['Set TEMPORAL_ADDRESS to the server: host:port']);
  const connection = await Connection.connect({ address }).catch((problem: unknown) => {
    throw new CannotRun([`${address} does not answer: ${firstLine(problem)}`]);
  });
  try {
    const { workflow } = openClient({ connection, namespace, keys: holdPayloadKeys(settings) });
    const promotion = { namespace, ...workerVersion, queues: [taskQueue, outboundQueue(taskQueue)] };
    await promote(connection, promotion, options.dryRun === true);
    if (options.dryRun === true) return say(`Would wake ${inWords(await countSleeping(workflow, taskQueue))}.`);
    const woken = await wakeSleeping(workflow, {
      taskQueue,
      perSecond,
      say: (total) => say(`  woken: ${String(total)}`),
    });
    say(`Woke ${inWords(woken)}; ${String(woken.ended)} had ended meanwhile.`);
  } finally {
    await connection.close();
  }
});

async function promote(connection: Connection, promotion: Promotion, isTrial: boolean): Promise<void> {
  const { buildId, deploymentName } = promotion;
  const deployment = await findDeployment(connection, promotion);
  const before = deployment.currentBuildId ?? 'none';
  if (before === buildId) return say(`Build ${buildId} of ${deploymentName} is current already.`);
  if (isTrial) return say(`Would make build ${buildId} of ${deploymentName} current; now it is ${before}.`);
  await makeCurrent(connection, promotion, deployment);
  say(`Build ${buildId} of ${deploymentName} is current; before, it was ${before}.`);
}

function inWords({ byKind, total }: Woken): string {
  const parts = Object.entries(byKind).map(([kind, count]) => `${String(count)} ${kind}`);
  return `${String(total)} in all${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
}
