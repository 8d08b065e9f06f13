import { upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { Signs } from '../../rules/vocabulary/signs.ts';
import { changedPairs } from './messages.ts';

/**
 * Marks this workflow with the signs by which it is found: one event, and only where something has changed.
 * A server that does not know the attributes would refuse the whole task again and again; whether it knows them is
 * therefore found out by the look that gives the signs, and recorded with its answer.
 * @param signs - what the look gave; undefined where nothing is searched.
 */
export function mark(signs: Signs | undefined): void {
  if (signs === undefined) return;
  const changed = changedPairs(signs, workflowInfo().typedSearchAttributes);
  if (changed.length > 0) upsertSearchAttributes(changed);
}
