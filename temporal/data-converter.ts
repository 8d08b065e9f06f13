import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import { createPayloadCodec } from './codec/payload-codec.ts';
import type { HeldKeys } from '../keys/key-ring.ts';

/** Where what encrypts failures is, for the bundle of the workflows too. */
export const FAILURE_CONVERTER_PATH = fileURLToPath(new URL('codec/failure-converter.cjs', import.meta.url));

/** How every client and every worker writes to Temporal and reads from it: payloads and failures encrypted. */
export function dataConverterOf(keys: HeldKeys, namespace: string): DataConverter {
  return {
    payloadCodecs: [createPayloadCodec(keys, namespace)],
    failureConverterPath: FAILURE_CONVERTER_PATH,
  };
}
