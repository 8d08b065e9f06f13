import { type Leaf } from '../rulebooks/schema/condition-schema.ts';

/** At least a number of law, or what a measure says is owed. */
export function atLeast(fact: string, value: string): Leaf {
  return { fact, operator: 'atLeast', value: { fact: value } };
}

/** At most a number of law. */
export function atMost(fact: string, value: string): Leaf {
  return { fact, operator: 'atMost', value: { fact: value } };
}

/** A plain yes. */
export function yes(fact: string): Leaf {
  return { fact, operator: 'isExactly', value: { fact: 'word.yes' } };
}
