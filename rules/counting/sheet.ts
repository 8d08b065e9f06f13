import { type Activity, type Medium } from '../vocabulary/activity.ts';
import { type Setting, type Supervisor } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { type MODES, type PHASES } from '../rulebooks/schema/selector-schema.ts';

/** How many sat with the supervisor. */
export type Mode = (typeof MODES)[number];

/** Where an entry stands against the degree. */
export type Phase = (typeof PHASES)[number];

/** One log entry, ready for counting. */
export interface Entry {
  /** Place on the sheet: by day, then by id. */
  readonly index: number;
  readonly id: string;
  readonly on: PlainDate;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Number of its Monday-first week. */
  readonly week: number;
  /** Its calendar month, `YYYY-MM`. */
  readonly month: string;
  readonly minutes: number;
  readonly activity: Activity;
  readonly medium: Medium;
  readonly supervision: boolean;
  readonly mode: Mode | null;
  readonly groupSize: number | null;
  readonly setting: Setting;
  readonly supervisor: Supervisor | null;
  readonly signedOn: PlainDate | null;
  readonly phase: Phase;
}

/** Minutes that a step took from an entry in one category. */
export interface Cut {
  readonly minutes: number;
  readonly requirement: string;
  readonly why: string;
  readonly repair?: string | undefined;
}

/** One category with what is still credited to it. */
export interface Account {
  readonly name: string;
  readonly within: string | null;
  /** Minutes still credited, by entry index; -1 where the entry is no member. */
  readonly credit: Int32Array;
  /** What was taken from each entry, in the order of the steps. */
  readonly cuts: Map<number, Cut[]>;
}

/**
 * The counting sheet of one record: every entry, what it is still worth to each category,
 * and how much of it is evidence of supervision. Credit and evidence are kept apart,
 * because a cap on credited supervision does not undo the supervision.
 */
export interface Sheet {
  readonly entries: readonly Entry[];
  readonly accounts: ReadonlyMap<string, Account>;
  /** Minutes that show supervision was received, by entry index. */
  readonly evidence: Int32Array;
  /** Entries that no category takes, with the reason. */
  readonly uncounted: ReadonlyMap<number, Cut>;
  /** What must be asked, by requirement. */
  readonly questions: Map<string, Set<string>>;
}
