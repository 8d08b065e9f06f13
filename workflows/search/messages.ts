import {
  type SearchAttributeType,
  type SearchAttributeUpdatePair,
  TypedSearchAttributes,
  defineSearchAttributeKey,
} from '@temporalio/common';
import type { Signs } from '../../rules/vocabulary/signs.ts';

/** The search attributes of all workflows. A namespace must know all of them before any is set. */
export const SEARCH_KEYS = {
  state: defineSearchAttributeKey('LicState', 'KEYWORD'),
  phase: defineSearchAttributeKey('LicPhase', 'KEYWORD'),
  nextDueAt: defineSearchAttributeKey('LicNextDueAt', 'DATETIME'),
  riskLevel: defineSearchAttributeKey('LicRiskLevel', 'KEYWORD'),
  ruleSet: defineSearchAttributeKey('LicRuleSet', 'KEYWORD'),
  tenant: defineSearchAttributeKey('LicTenant', 'KEYWORD'),
} as const;

/** How the server numbers the types. */
const TYPE_NUMBERS = { KEYWORD: 2, DATETIME: 6 } as const satisfies Partial<Record<SearchAttributeType, number>>;

/** The search attributes by name, each with the number of its type: what a namespace must have. */
export const SEARCH_ATTRIBUTES: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(SEARCH_KEYS).map(({ name, type }) => [name, TYPE_NUMBERS[type]]),
);

/**
 * The search attributes that a namespace lacks; one of another type counts as lacking.
 * @param known - name and type number of those that it has.
 */
export function missingAttributes(known: Readonly<Record<string, unknown>> | null | undefined): readonly string[] {
  return Object.keys(SEARCH_ATTRIBUTES).filter((name) => known?.[name] !== SEARCH_ATTRIBUTES[name]);
}

/** Signs as pairs of keys and values; a value of null takes an attribute away. */
export function pairsOf({ tenant, state, phase, nextDueAt, riskLevel, ruleSet }: Signs): SearchAttributeUpdatePair[] {
  return [
    { key: SEARCH_KEYS.tenant, value: tenant },
    ...(state === undefined ? [] : [{ key: SEARCH_KEYS.state, value: state }]),
    ...(phase === undefined ? [] : [{ key: SEARCH_KEYS.phase, value: phase }]),
    ...(nextDueAt === undefined ? [] : [{ key: SEARCH_KEYS.nextDueAt, value: nextDueAt && new Date(nextDueAt) }]),
    ...(riskLevel === undefined ? [] : [{ key: SEARCH_KEYS.riskLevel, value: riskLevel }]),
    ...(ruleSet === undefined ? [] : [{ key: SEARCH_KEYS.ruleSet, value: ruleSet }]),
  ] as SearchAttributeUpdatePair[];
}

/** Signs as a workflow is started with them. */
export function startPairsOf(signs: Signs): TypedSearchAttributes {
  return new TypedSearchAttributes().updateCopy(pairsOf(signs));
}

/**
 * The pairs that say something else than what a workflow carries already.
 * @param carried - what the workflow carries.
 */
export function changedPairs(signs: Signs, carried: TypedSearchAttributes): SearchAttributeUpdatePair[] {
  return pairsOf(signs).filter(({ key, value }) => textOf(value) !== textOf(carried.get<SearchAttributeType>(key)));
}

/** Whether a workflow carries signs. */
export function isMarked(carried: TypedSearchAttributes): boolean {
  return carried.get(SEARCH_KEYS.tenant) !== undefined;
}

function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '';
}
