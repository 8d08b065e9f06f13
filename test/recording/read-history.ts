import { setTimeout as pause } from 'node:timers/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { createPayloadCodec } from '../../temporal/codec/payload-codec.ts';
import { decodeHistory } from '../support/decode-history.ts';
import { testKeys } from '../support/temporal.ts';
import type { Played } from './scene.ts';

/**
 * All runs of a workflow, the first one first, as Temporal exports them, but readable; without anybody's name or address, and without
 * the names of machines.
 */
export async function readHistories({ client, workflowId, adminUrl }: Played): Promise<string[]> {
  await settle(client.workflow.getHandle(workflowId));
  const personal = await readPersonal(adminUrl);
  const codec = createPayloadCodec(testKeys(), 'default');
  const texts: string[] = [];
  let runId: string | null | undefined = (await client.workflow.getHandle(workflowId).describe()).runId;
  while (runId) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const readable = await decodeHistory(historyToJSON(history), codec);
    texts.unshift(withoutPeople(withoutMachine(readable), personal));
    runId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  }
  return texts;
}

/** The names and addresses of all people of a scene; receipts tell names. */
function readPersonal(adminUrl: string): Promise<string[]> {
  return withClient(adminUrl, async (sql) => {
    const { rows } = await sql.query<{ name: string; email: string }>('select name, email from person');
    return rows.flatMap(({ name, email }) => [name, email]);
  });
}

/** A payload is base64 of JSON; no code depends on what a receipt calls somebody. */
function withoutPeople(history: string, personal: readonly string[]): string {
  return history.replace(/"data": ?"([^"]*)"/g, (whole, data: string) => {
    const before = Buffer.from(data, 'base64').toString();
    const after = personal.reduce((text, one) => text.replaceAll(one, 'Somebody'), before);
    return after === before ? whole : `"data": "${Buffer.from(after).toString('base64')}"`;
  });
}

/** Waits until nothing is on its way any more: what follows from a command comes after its answer. */
async function settle(handle: { describe(): Promise<{ historyLength: number; runId: string }> }): Promise<void> {
  for (let before = ''; ;) {
    const { historyLength, runId } = await handle.describe();
    const now = `${runId} ${String(historyLength)}`;
    if (now === before) return;
    before = now;
    await pause(1500);
  }
}

/**
 * Workers and clients name themselves after process and machine, and failures the place of the code: that is nobody's
 * business and changes at every recording.
 */
function withoutMachine(text: string): string {
  return text
    .replace(/"stackTrace": ?"(?:[^"\\]|\\.)*"/g, '"stackTrace": ""')
    .replace(/"identity": ?"[^"]*"/g, '"identity": "recorded"')
    .replace(/"\d+@[^"]*"/g, '"recorded"');
}
