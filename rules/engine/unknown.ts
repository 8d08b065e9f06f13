/**
 * Marks a fact that nobody knows. It is never compared: a comparison with it is unknown, whatever the other side.
 * A symbol, so that no text or number in a record can pass for it.
 */
export const UNKNOWN: unique symbol = Symbol('unknown');

/** What a fact can be. */
export type FactValue = number | string | readonly string[] | typeof UNKNOWN;

/** Every fact of one evaluation, by name. */
export type Facts = Readonly<Record<string, FactValue>>;
