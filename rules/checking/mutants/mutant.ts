import { type RulebookParts } from '../../rulebooks/rulebook.ts';

/** The first part of an evaluation that a change can make different; everything before it stays as it was. */
export type Reach = 'counting' | 'measures' | 'rows';

/** A rulebook with one thing in it changed on purpose, to see whether any case notices. */
export interface Mutant {
  /** Which number or element was changed, for one `step forty`. */
  readonly element: string;
  /** How, in words; element and change together are the same for the same change, so that a list can name it. */
  readonly what: string;
  readonly sort: 'threshold' | 'structure';
  readonly file: 'parameters.yaml' | 'counting.yaml' | 'requirements.yaml';
  readonly reach: Reach;
  /** The element stands for people to read and does nothing by itself; its change counts only where a case notices it. */
  readonly idle?: true;
  /** The changed rulebook. */
  change(): RulebookParts;
}

/** The name of a change, for one `step forty left out`. */
export function idOf({ element, what }: Pick<Mutant, 'element' | 'what'>): string {
  return `${element} ${what}`;
}
