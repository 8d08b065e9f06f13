import { type Verdict } from '../../../rules/vocabulary/evaluation.ts';
import { type ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';

/** What the second counter makes of one requirement. */
export interface SecondRow {
  /** Minutes for a requirement in hours, else its own unit: weeks, months, years, units, supervisors. */
  readonly amount?: number;
  /** Left out where only an answer can decide. */
  readonly verdict?: Verdict;
}

/** What the second counter makes of a record. */
export interface SecondCount {
  readonly rows: Readonly<Record<string, SecondRow>>;
  /** Minutes of each entry that count toward something, by the entry's id. */
  readonly counted: ReadonlyMap<string, number>;
  /** Minutes that count toward nothing, over the whole log. */
  readonly lostMinutes: number;
  /** What is wrong with a choice that was made. */
  readonly objection: string | null;
  /** Whether a choice was made that keeps to the reading, but another would keep more precious hours. */
  readonly improvable: boolean;
}

/** Minutes that an entry gave up to a requirement, where the law leaves it open which of equally good hours give way. */
export type ChosenLosses = (entry: string, requirement: string) => number;

/** A second counter: one license, counted by hand. It follows a choice only after it has seen that none is better. */
export type SecondCounter = (record: ExperienceRecord, asOf: string, chosen: ChosenLosses) => SecondCount;
