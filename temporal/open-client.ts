import { Client, type ClientOptions } from '@temporalio/client';
import { dataConverterOf } from './data-converter.ts';
import type { HeldKeys } from '../keys/key-ring.ts';

/** Where a client asks, and by which keys it writes and reads. */
export interface ClientPlace {
  readonly connection: NonNullable<ClientOptions['connection']>;
  readonly namespace: string;
  readonly keys: HeldKeys;
}

/** The only way to a client of Temporal: what it sends is encrypted. The linter refuses any other. */
export function openClient({ connection, namespace, keys }: ClientPlace): Client {
  return new Client({ connection, namespace, dataConverter: dataConverterOf(keys, namespace) });
}
