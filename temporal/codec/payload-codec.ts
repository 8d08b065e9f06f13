import { type Payload, type PayloadCodec, METADATA_ENCODING_KEY } from '@temporalio/common';
import proto from '@temporalio/proto';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { HeldKeys } from '../../keys/key-ring.ts';
import { open, seal } from '../../keys/seal.ts';

const { Payload: PayloadBytes } = proto.temporal.api.common.v1;

/** How an encrypted payload names itself, as in Temporal's own examples. */
export const ENCRYPTED = 'binary/encrypted';
/** Where it says under which key. */
export const KEY_ID_NAME = 'encryption-key-id';

/**
 * Encrypts everything that is handed to Temporal, and reads it again. What is not encrypted, such as histories from
 * before, is read as it is; without a current key nothing is encrypted.
 * @param keys - the keys at hand.
 * @param namespace - the namespace of Temporal; what is encrypted for one does not open in another.
 * @throws PAYLOAD_KEY_RETIRED, PAYLOAD_KEY_UNKNOWN or PAYLOAD_DAMAGED from its `decode`.
 */
export function createPayloadCodec(keys: HeldKeys, namespace: string): PayloadCodec {
  return {
    encode: async (payloads) => payloads.map((payload) => encrypt(payload, keys, namespace)),
    decode: async (payloads) => payloads.map((payload) => decrypt(payload, keys, namespace)),
  };
}

function encrypt(payload: Payload, keys: HeldKeys, namespace: string): Payload {
  const ring = keys();
  const key = ring.current === null ? undefined : ring.keys.get(ring.current);
  if (ring.current === null || key === undefined) return payload;
  const whole = PayloadBytes.encode(payload).finish();
  return {
    metadata: { [METADATA_ENCODING_KEY]: Buffer.from(ENCRYPTED), [KEY_ID_NAME]: Buffer.from(ring.current) },
    data: seal(whole, key, boundTo(ring.current, namespace)),
  };
}

function decrypt(payload: Payload, keys: HeldKeys, namespace: string): Payload {
  if (textOf(payload, METADATA_ENCODING_KEY) !== ENCRYPTED) return payload;
  const keyId = textOf(payload, KEY_ID_NAME);
  const whole = open(payload.data ?? new Uint8Array(), keyOf(keyId, keys), boundTo(keyId, namespace));
  if (whole === null) throw new CreditableError('PAYLOAD_DAMAGED', { keyId });
  const { metadata, data } = PayloadBytes.decode(whole);
  return { metadata, data };
}

/** A key that is not at hand may have been added a moment ago. */
function keyOf(keyId: string, keys: HeldKeys): Buffer {
  const ring = keys().keys.has(keyId) ? keys() : keys(true);
  if (ring.retired.has(keyId)) throw new CreditableError('PAYLOAD_KEY_RETIRED', { keyId });
  const key = ring.keys.get(keyId);
  if (key === undefined) throw new CreditableError('PAYLOAD_KEY_UNKNOWN', { keyId });
  return key;
}

/** A payload moved to another namespace, or put under another key's name, does not open. */
function boundTo(keyId: string, namespace: string): Buffer {
  return Buffer.from(JSON.stringify([keyId, namespace]));
}

function textOf({ metadata }: Payload, name: string): string {
  const value = metadata?.[name];
  return value ? Buffer.from(value).toString() : '';
}
