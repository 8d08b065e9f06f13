import { type Block, type RulebookCase, type Single } from '../rulebooks/schema/case-schema.ts';
import { buildLog } from './build-log.ts';

/** A whole record from facts, blocks of weeks and single entries. */
export function buildRecord(
  facts: Readonly<Record<string, unknown>>,
  blocks: readonly Block[],
  entries: readonly Single[] = [],
): Record<string, unknown> {
  return { format: 'experience-record/1', person: { id: 'p' }, ...facts, log: buildLog(blocks, facts, entries) };
}

/**
 * Builds the record a case is about: the standard facts as the case changes them, and its log.
 * @param standard - everything but the log of the person all cases of a license share.
 */
export function buildCaseRecord(
  standard: Readonly<Record<string, unknown>>,
  { facts, application, answers, blocks, entries }: RulebookCase,
): Record<string, unknown> {
  const changed = { ...standard, ...facts };
  const merged = {
    ...changed,
    ...(application === undefined ? {} : { application: application === null ? null : { receivedOn: application } }),
    ...(answers === undefined ? {} : { answers: { ...(changed['answers'] as object | undefined), ...answers } }),
  };
  const present = Object.entries(merged).filter(([, value]) => value !== null);
  return buildRecord(Object.fromEntries(present), blocks, entries);
}
