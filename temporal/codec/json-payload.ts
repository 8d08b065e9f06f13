import type { Payload } from '@temporalio/common';
import { z } from 'zod';

/** A payload as it stands in JSON, its bytes in base64: in exported histories, and where a codec server is asked. */
export const jsonPayloadSchema = z.object({
  metadata: z.record(z.string(), z.base64()).optional(),
  data: z.base64().optional(),
});

/** A payload as it stands in JSON. */
export type JsonPayload = z.infer<typeof jsonPayloadSchema>;

/** A payload as the library has it. */
export function fromJsonPayload({ metadata = {}, data = '' }: JsonPayload): Payload {
  const entries = Object.entries(metadata).map(([name, value]) => [name, Buffer.from(value, 'base64')] as const);
  return { metadata: Object.fromEntries(entries), data: Buffer.from(data, 'base64') };
}

/** A payload as it stands in JSON. */
export function toJsonPayload({ metadata, data }: Payload): JsonPayload {
  const entries = Object.entries(metadata ?? {}).map(([name, value]) => [name, base64(value)] as const);
  return { metadata: Object.fromEntries(entries), data: base64(data ?? new Uint8Array()) };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
