import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { PayloadCodec } from '@temporalio/common';
import { fromJsonPayload, jsonPayloadSchema } from '../../../temporal/codec/json-payload.ts';

/** All runs of a workflow as the server has them, never decoded; and what the server says of it. */
export interface RawWorkflow {
  readonly workflowId: string;
  readonly histories: readonly string[];
  readonly description: string;
}

/** Reads a workflow as whoever can read Temporal reads it. */
export async function readRaw(client: Client, workflowId: string): Promise<RawWorkflow> {
  const histories: string[] = [];
  const { workflowService } = client;
  const { namespace } = client.options;
  const description = await workflowService.describeWorkflowExecution({ namespace, execution: { workflowId } });
  let runId: string | null | undefined = description.workflowExecutionInfo?.execution?.runId;
  while (runId) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    histories.unshift(historyToJSON(history));
    runId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  }
  return { workflowId, histories, description: JSON.stringify(description) };
}

/** What a history holds: its payloads apart from search attributes, and the words of its failures. */
export interface RawContents {
  readonly payloads: readonly { readonly encoding: string; readonly json: unknown }[];
  readonly failures: readonly string[];
  /** The lines of steps, as Temporal's own pages show them once they are decoded. */
  readonly lines: readonly unknown[];
  /** What the library itself notes of a local activity or a patch, past every codec. */
  readonly notes: readonly unknown[];
}

/** Goes through everything in a history. */
export function contentsOf(history: string): RawContents {
  const found = {
    payloads: [] as RawContents['payloads'][number][],
    failures: [] as string[],
    lines: [] as unknown[],
    notes: [] as unknown[],
  };
  walk(JSON.parse(history), found);
  return found;
}

/** What a payload says. */
export async function wordsOf(payload: unknown, codec: PayloadCodec): Promise<string> {
  const [decoded] = await codec.decode([fromJsonPayload(jsonPayloadSchema.parse(payload))]);
  return Buffer.from(decoded?.data ?? []).toString();
}

/** Under these names the markers of the library keep what it notes. */
const NOTES = ['data', 'patch-data'];

function isNoteOfLibrary(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'payloads' in value;
}

function walk(
  value: unknown,
  found: { payloads: unknown[]; failures: string[]; lines: unknown[]; notes: unknown[] },
): void {
  if (typeof value !== 'object' || value === null) return;
  const { metadata } = value as { metadata?: { encoding?: string } };
  if (metadata?.encoding !== undefined) {
    found.payloads.push({ encoding: Buffer.from(metadata.encoding, 'base64').toString(), json: value });
    return;
  }
  for (const [name, each] of Object.entries(value)) {
    if (name === 'failure' || name === 'cause') found.failures.push(String((each as { message?: unknown }).message));
    if (name === 'userMetadata') found.lines.push(...Object.values(each as object));
    if (NOTES.includes(name) && isNoteOfLibrary(each)) {
      found.notes.push(...(each as { payloads: unknown[] }).payloads);
      continue;
    }
    // The server must read these to search by them; they are looked at as the text that they are.
    if (name !== 'searchAttributes' && name !== 'indexedFields') walk(each, found);
  }
}
