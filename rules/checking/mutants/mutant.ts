import { type BenchCase } from '../bench/bench-case.ts';
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
  readonly file: 'parameters.yaml' | 'counting.yaml' | 'requirements.yaml' | 'rulebook.yaml';
  readonly reach: Reach;
  /** The element stands for people to read and does nothing by itself; its change counts only where a case notices it. */
  readonly idle?: true;
  /** Which cases could notice it; without it, those counted by the files as they stand. */
  readonly seenBy?: (one: Seeing) => boolean;
  /** The changed rulebook. */
  change(): RulebookParts;
}

/** By which rules a case is counted. */
export interface Seeing {
  readonly version: string;
  readonly worked: Pick<BenchCase, 'readings'>;
}

/** Whether a case is counted by the files as they stand, so that changes to them can be noticed by it. */
export function isByFiles({ identity }: Pick<RulebookParts, 'identity'>, { version, worked }: Seeing): boolean {
  return version === identity.version && worked.readings.length === 0;
}

/** The name of a change, for one `step forty left out`. */
export function idOf({ element, what }: Pick<Mutant, 'element' | 'what'>): string {
  return `${element} ${what}`;
}
