import type { Client } from '@temporalio/client';

/** What is known of all runs of a workflow. */
export interface Runs {
  /** How many there were, each begun by the one before. */
  readonly runs: number;
  /** Events of all runs together. */
  readonly events: number;
  /** The longest history of a run. */
  readonly longestHistory: number;
}

/** Goes back from the run that lives to the first one. */
export async function readRuns(client: Client, workflowId: string): Promise<Runs> {
  const lengths: number[] = [];
  let runId: string | null | undefined = (await client.workflow.getHandle(workflowId).describe()).runId;
  while (runId) {
    const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    lengths.push(events?.length ?? 0);
    runId = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  }
  const events = lengths.reduce((sum, length) => sum + length, 0);
  return { runs: lengths.length, events, longestHistory: Math.max(...lengths) };
}
