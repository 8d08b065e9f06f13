import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Counting } from '../rulebooks/schema/counting-schema.ts';
import { type Measure } from '../rulebooks/schema/measure-schema.ts';
import { type Parameter } from '../rulebooks/schema/parameter-schema.ts';
import { type Reference } from '../vocabulary/reading/sourced.ts';
import { numberWords } from './number-words.ts';
import { quote } from './words/join-words.ts';

/** Finds what names in a rulebook stand for, and remembers which numbers were spoken of. */
export interface Lookup {
  readonly rulebook: Rulebook;
  /** The names of the numbers that were put in words so far, in that order. */
  readonly spoken: ReadonlySet<string>;
  /** A number of law with its unit and all its values, for one "1,250 hours". */
  number(name: string, noun?: string): string;
  parameter(name: string): Parameter;
  measure(name: string): Measure;
  categoryOf(name: string): Counting['categories'][string];
  /** The label of a category, set apart: “Direct clinical counseling”. */
  category(name: string): string;
  requirement(id: string): Reference;
}

/**
 * Opens a rulebook for putting a part of it in words.
 * @throws RangeError when asked for a name that the rulebook does not have.
 */
export function lookupIn(rulebook: Rulebook): Lookup {
  const spoken = new Set<string>();
  const parameter = (name: string) => found(rulebook.parameters[name], 'number', name);
  const categoryOf = (name: string) => found(rulebook.counting.categories[name], 'category', name);
  return {
    rulebook,
    spoken,
    parameter,
    number: (name, noun) => {
      spoken.add(name);
      return numberWords(parameter(name), noun);
    },
    measure: (name) => found(rulebook.counting.measures[name], 'measure', name),
    categoryOf,
    category: (name) => quote(categoryOf(name).label),
    requirement: (id) => {
      const { label } = found(
        rulebook.requirements.find((row) => row.id === id),
        'requirement',
        id,
      );
      return { id, label };
    },
  };
}

function found<T>(thing: T | undefined, kind: string, name: string): T {
  if (thing === undefined) throw new RangeError(`The rulebook has no ${kind} ${name}`);
  return thing;
}
