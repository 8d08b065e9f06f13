import type { Connection, WorkflowOptions } from '@temporalio/client';
import type { Signs } from '../../rules/vocabulary/signs.ts';
import { missingAttributes, startPairsOf } from '../../workflows/search/messages.ts';
import { isRefusedAsGiven } from './translate-failure.ts';

/** What a workflow is started with, so that it can be found. */
export type Signed = Pick<WorkflowOptions, 'typedSearchAttributes'>;

/** Whether the server knows every attribute by which workflows are found; who cannot find out answers no. */
export async function knowsSigns(connection: Connection, namespace: string): Promise<boolean> {
  try {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    return missingAttributes(customAttributes).length === 0;
  } catch {
    return false;
  }
}

/**
 * Starts a workflow with its signs where the server knows such attributes, else without: a server refuses a start that
 * names unknown ones, and an attribute may be a few seconds old or have been taken away.
 * @param isKnown - asks the server.
 * @param start - starts it with what it is given.
 * @throws whatever `start` throws.
 */
export async function startSigned(
  isKnown: () => Promise<boolean>,
  signs: Signs,
  start: (signed: Signed) => Promise<unknown>,
): Promise<void> {
  const signed = (await isKnown()) ? { typedSearchAttributes: startPairsOf(signs) } : {};
  try {
    await start(signed);
  } catch (error) {
    if (!('typedSearchAttributes' in signed) || !isRefusedAsGiven(error)) throw error;
    await start({});
  }
}
