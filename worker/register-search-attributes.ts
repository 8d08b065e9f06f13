import type { NativeConnection } from '@temporalio/worker';
import { SEARCH_ATTRIBUTES, missingAttributes } from '../workflows/search/messages.ts';

/** What came of registering. */
export type Registration =
  /** Every attribute is there. */
  | { readonly searchable: true; readonly added: readonly string[] }
  /** Some are not, and why: the server does not allow it, or knows one of them as another type. */
  | { readonly searchable: false; readonly missing: readonly string[]; readonly why: string };

/**
 * Registers the search attributes that a namespace lacks; those that are there stay as they are. It never fails: where
 * the server does not let it, workflows go on without being searchable.
 */
export async function registerSearchAttributes(
  { operatorService }: Pick<NativeConnection, 'operatorService'>,
  namespace: string,
): Promise<Registration> {
  let missing: readonly string[] = Object.keys(SEARCH_ATTRIBUTES);
  const read = async (): Promise<void> => {
    const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
    missing = missingAttributes(customAttributes);
  };
  try {
    await read();
    const added = missing;
    if (added.length > 0) {
      const searchAttributes = Object.fromEntries(added.map((name) => [name, SEARCH_ATTRIBUTES[name] ?? 0]));
      await operatorService.addSearchAttributes({ namespace, searchAttributes });
      await read();
    }
    if (missing.length === 0) return { searchable: true, added };
    return { searchable: false, missing, why: 'they are there with another type' };
  } catch (error) {
    return { searchable: false, missing, why: error instanceof Error ? error.message : String(error) };
  }
}
