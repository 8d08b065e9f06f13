import { type Problem } from './problem.ts';

/** How many of how many. */
export interface Tally {
  readonly done: number;
  readonly of: number;
}

/** What the bench found out about one license's rulebook and its cases. */
export interface LicenseReport {
  readonly license: string;
  /** The rulebook must be proved in full: what else would only be told is a problem. */
  readonly full: boolean;
  readonly cases: number;
  /** Comparisons seen to hold and seen not to. */
  readonly conditions: Tally;
  /** Steps that took or asked something in some case. */
  readonly steps: Tally;
  /** Null where nothing was mutated. */
  readonly thresholds: Tally | null;
  readonly structure: Tally | null;
  /** Changes that no case noticed. */
  readonly survivors: readonly string[];
  /** Changes that make no difference to anybody, with the reason the authors give. */
  readonly equivalents: readonly { readonly id: string; readonly reason: string }[];
  /** What must be seen to. */
  readonly problems: readonly Problem[];
  /** What should be known. */
  readonly notes: readonly Problem[];
}
