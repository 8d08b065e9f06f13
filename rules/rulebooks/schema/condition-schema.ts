import { z } from 'zod';

/** The only comparisons a rulebook may make. */
export const OPERATORS = ['atLeast', 'atMost', 'isExactly', 'isOneOf'] as const;

/** How deep groups may stand in groups. */
const MAX_DEPTH = 4;

const label = z.string().min(1).optional();

/**
 * One comparison. The right side is always a fact too: a parameter, a parameter applied to a base (`owed.`), or a fixed word.
 * Paths, params, priorities and anything else the engine would take are refused.
 */
const leafSchema = z.strictObject({
  fact: z.string().regex(/^[a-z][a-z0-9.-]*$/),
  operator: z.enum(OPERATORS),
  value: z.strictObject({ fact: z.string().regex(/^(param|owed|word)\.[a-z0-9-]+$/) }),
  name: label,
});

/** A comparison. */
export type Leaf = z.infer<typeof leafSchema>;

/** A comparison or a group of them. */
export type Condition = Leaf | AllOf | AnyOf;

/** Holds when every part holds. */
export interface AllOf {
  all: Condition[];
  name?: string | undefined;
}

/** Holds when at least one part holds. */
export interface AnyOf {
  any: Condition[];
  name?: string | undefined;
}

function conditionOfDepth(depth: number): z.ZodType<Condition> {
  if (depth === 0) return leafSchema;
  const part = conditionOfDepth(depth - 1);
  return z.union([leafSchema, ...groupsOf(part)]);
}

function groupsOf(part: z.ZodType<Condition>): [z.ZodType<AllOf>, z.ZodType<AnyOf>] {
  return [
    z.strictObject({ all: z.array(part).min(1), name: label }),
    // A choice of one is a mistake in writing, and an empty choice would pass in the engine.
    z.strictObject({ any: z.array(part).min(2), name: label }),
  ];
}

/** The conditions of one requirement: a group at the top, never empty, at most four deep. */
export const conditionsSchema = z.union(groupsOf(conditionOfDepth(MAX_DEPTH - 1)));
