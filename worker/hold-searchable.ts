import type { NativeConnection } from '@temporalio/worker';
import type { Dependencies } from '../activities/dependencies.ts';
import { missingAttributes } from '../workflows/search/messages.ts';

/** An answer is kept so long, milliseconds: attributes that are taken away are missed for no longer. */
const KEPT_MS = 60_000;

/**
 * Whether the namespace knows the search attributes, asked once a minute. Who cannot find out answers no.
 * @param now - the clock, milliseconds.
 */
export function holdSearchable(
  { operatorService }: Pick<NativeConnection, 'operatorService'>,
  namespace: string,
  now: () => number = Date.now,
): NonNullable<Dependencies['isSearchable']> {
  let asked = { at: -Infinity, answer: Promise.resolve(false) };
  const ask = async (): Promise<boolean> => {
    try {
      const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
      return missingAttributes(customAttributes).length === 0;
    } catch {
      return false;
    }
  };
  return () => {
    if (now() - asked.at >= KEPT_MS) asked = { at: now(), answer: ask() };
    return asked.answer;
  };
}
