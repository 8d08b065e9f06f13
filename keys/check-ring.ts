import { CreditableError } from '../rules/vocabulary/errors.ts';
import { KEY_BYTES, KEY_ID, type KeyRing } from './key-ring.ts';

/** Keys as they are written down: base64 by their ids. */
export interface WrittenKeys {
  readonly current: string | null;
  readonly keys: Readonly<Record<string, string>>;
  readonly retired: readonly string[];
}

/**
 * Makes a ring of keys as they are written down, or says what is wrong with them; never the key itself.
 * @param from - where they stand, for the sentence.
 * @throws SETTINGS_INVALID naming every problem at once.
 */
export function checkRing({ current, keys, retired }: WrittenKeys, from: string): KeyRing {
  const bytes = new Map(Object.entries(keys).map(([id, text]) => [id, Buffer.from(text, 'base64')]));
  const problems = [
    ...[...bytes.keys(), ...retired]
      .filter((id) => !KEY_ID.test(id))
      .map(() => 'an id of a key must be letters, digits, ., - and _'),
    ...[...bytes]
      .filter(([id, key]) => KEY_ID.test(id) && key.length !== KEY_BYTES)
      .map(([id, key]) => `the key ${id} must be ${String(KEY_BYTES)} bytes in base64, not ${String(key.length)}`),
    ...(current !== null && !bytes.has(current) ? ['the current key is not among the keys'] : []),
    ...(current !== null && retired.includes(current) ? [`the current key ${current} is retired`] : []),
  ];
  if (problems.length > 0)
    throw new CreditableError('SETTINGS_INVALID', { problems: `${from}: ${[...new Set(problems)].join('; ')}` });
  return { current, keys: bytes, retired: new Set(retired) };
}
