import { join } from 'node:path';
import { knowsNamespace, startTemporal } from '../../local/temporal/start-temporal.ts';
import type { Settings } from '../../config/settings.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { StartOptions } from './start-options.ts';

/** Where the Temporal server is, and its own pages where they are known. */
export type WorkflowServer = Pick<Settings, 'temporalAddress' | 'temporalUiUrl'>;

/**
 * The address of the Temporal server: the one in the settings, or one of our own.
 * @throws PART_MISSING when it does not answer or lacks the namespace.
 */
export async function startWorkflowServer(options: StartOptions): Promise<WorkflowServer> {
  const { settings, log } = options;
  if (settings.temporalAddress !== null) return assertAnswering(settings.temporalAddress, settings);
  const logFile = join(settings.dataDir, 'logs/temporal.log');
  const onRestart = (how: string) => log(`Temporal ended (${how}) and is started again; its log is ${logFile}`);
  const { dataDir, temporalNamespace: namespace } = settings;
  const server = await startTemporal({ ...options, dataDir, namespace, onRestart });
  log(`Temporal answers at ${server.address}, its own pages are at ${server.uiUrl}`);
  return { temporalAddress: server.address, temporalUiUrl: server.uiUrl };
}

async function assertAnswering(
  address: string,
  { temporalNamespace: namespace, temporalUiUrl }: Settings,
): Promise<WorkflowServer> {
  if (await knowsNamespace(address, namespace)) return { temporalAddress: address, temporalUiUrl };
  const reason = `${address} does not answer or has no namespace ${namespace}`;
  const advice = 'Check TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE.';
  throw new CreditableError('PART_MISSING', { part: 'The Temporal server', reason, advice });
}
