import type { PayloadCodec } from '@temporalio/common';
import { fromJsonPayload, jsonPayloadSchema, toJsonPayload } from '../../temporal/codec/json-payload.ts';

/** A history that Temporal exported, as it would be had nothing been encrypted. */
export async function decodeHistory(text: string, codec: PayloadCodec): Promise<string> {
  return JSON.stringify(await decodeWithin(JSON.parse(text), codec));
}

async function decodeWithin(value: unknown, codec: PayloadCodec): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((each) => decodeWithin(each, codec)));
  if (typeof value !== 'object' || value === null) return value;
  if (isEncrypted(value)) {
    const [payload] = await codec.decode([fromJsonPayload(jsonPayloadSchema.parse(value))]);
    if (payload === undefined) throw new Error('One payload was decoded to none.');
    return toJsonPayload(payload);
  }
  const entries = Object.entries(value).map(async ([name, each]) => [name, await decodeWithin(each, codec)] as const);
  return withOwnMessage(Object.fromEntries(await Promise.all(entries)));
}

function isEncrypted(value: object): boolean {
  const read = jsonPayloadSchema.safeParse(value);
  return read.success && read.data.metadata?.['encoding'] === Buffer.from('binary/encrypted').toString('base64');
}

/** A failure whose message was encrypted has it at its own place again. */
function withOwnMessage(value: Record<string, unknown>): Record<string, unknown> {
  const { encodedAttributes, ...rest } = value;
  if (encodedAttributes === undefined) return value;
  const { data = '' } = jsonPayloadSchema.parse(encodedAttributes);
  const { message, stack_trace } = JSON.parse(Buffer.from(data, 'base64').toString()) as Record<string, unknown>;
  return { ...rest, message, stackTrace: stack_trace };
}
