import { type Activity, type Medium } from '../vocabulary/activity.ts';
import { type Setting, type Supervisor } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { type CutBook } from './cut-book.ts';
import { type SelectionPool } from './selection-pool.ts';
import { type SettingWeeks } from './setting-weeks.ts';
import { type MODES, type PHASES, type Selector } from '../rulebooks/schema/selector-schema.ts';

/** How many sat with the supervisor. */
export type Mode = (typeof MODES)[number];

/** Where an entry stands against the degree. */
export type Phase = (typeof PHASES)[number];

/** What entries of one sort share: they differ in day, minutes, size of the group and signature only. */
export interface Sort {
  /** The number of the sort, in the order in which sorts appear. */
  readonly number: number;
  readonly activity: Activity;
  readonly medium: Medium;
  readonly supervision: boolean;
  readonly mode: Mode | null;
  readonly setting: Setting;
  readonly supervisor: Supervisor | null;
  readonly phase: Phase;
}

/** One log entry, ready for counting. */
export interface Entry extends Omit<Sort, 'number'> {
  /** Place on the sheet: by day, then by id. */
  readonly index: number;
  readonly id: string;
  readonly on: PlainDate;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Number of its Monday-first week. */
  readonly week: number;
  /** Number of its calendar month: year x 12 + month, January being 0. */
  readonly month: number;
  readonly minutes: number;
  readonly groupSize: number | null;
  readonly signedOn: PlainDate | null;
  /** The number of its sort. */
  readonly sort: number;
}

/** Minutes that a step took from an entry in one category. */
export interface Cut {
  readonly minutes: number;
  /** The step that took them. */
  readonly step: string;
  readonly requirement: string;
  readonly why: string;
  readonly repair?: string | undefined;
}

/** A question that a step puts about one entry. */
export interface Asked {
  readonly requirement: string;
  readonly question: string;
  /** Place of the entry on the sheet. */
  readonly index: number;
  /** What selectors call that which is not known of the entry. */
  readonly facts: readonly (keyof Selector)[];
}

/** A question, and the entry at which a step put it. */
export interface Heard {
  /** The step that asks. */
  readonly step: string;
  readonly requirement: string;
  readonly question: string;
  /** Place of the entry on the sheet. */
  readonly index: number;
}

/** The log of a sheet, before its accounts are opened. */
export type Log = Pick<
  Sheet,
  'entries' | 'sorts' | 'sortOf' | 'minutesOf' | 'dayOf' | 'isInLogOrder' | 'nothing' | 'selections' | 'pool'
>;

/** One category with what is still credited to it. */
export interface Account {
  readonly name: string;
  readonly within: string | null;
  /** Every category inside this one, however deep. */
  readonly inner: readonly Account[];
  /** Minutes still credited, by entry index; -1 where the entry is no member. */
  readonly credit: Int32Array;
  /** The number of the last cut of each entry in the sheet's book of cuts; 0 where nothing was taken. */
  readonly lastCut: Uint32Array;
}

/**
 * The counting sheet of one record: every entry, what it is still worth to each category,
 * and how much of it is evidence of supervision. Credit and evidence are kept apart,
 * because a cap on credited supervision does not undo the supervision.
 * Entries stand in the order of their days, so that weeks and months are runs of neighbors.
 */
export interface Sheet {
  readonly entries: readonly Entry[];
  readonly accounts: ReadonlyMap<string, Account>;
  /** The same accounts, in the order of the rulebook. */
  readonly ordered: readonly Account[];
  /** One entry of each sort. */
  readonly sorts: readonly Entry[];
  /** The sort of each entry, its minutes and its day: columns, for loops over every entry seldom need more of it. */
  readonly sortOf: Uint32Array;
  readonly minutesOf: Int32Array;
  readonly dayOf: Int32Array;
  /** Whether the record's log was in this order already. */
  readonly isInLogOrder: boolean;
  /** The selection of nothing: what a selector that means no entry gives, so that a step can see it at once. */
  readonly nothing: Uint8Array;
  /** Minutes that show supervision was received, by entry index. */
  readonly evidence: Int32Array;
  /** Entries that no category takes, with the reason. */
  readonly uncounted: ReadonlyMap<string, Omit<Cut, 'minutes'>>;
  /** The reason for entries that no category takes though their activity counts. */
  readonly uncountedElse: Omit<Cut, 'minutes'>;
  /** What must be asked, by requirement. */
  readonly questions: Map<string, Set<string>>;
  /** What was asked about single entries, and is not among the questions yet. */
  asked: Asked[];
  /** Told of every question at every entry, also of those that are put once only. */
  readonly listen?: (heard: Heard) => void;
  /** Steps that took something or asked something. */
  readonly fired: Set<string>;
  /** What the steps took, and why. */
  readonly cuts: CutBook;
  /** Where selections take their memory from. */
  readonly pool: SelectionPool;
  /** The weeks of each setting, once somebody has asked for them. */
  settingWeeks: SettingWeeks | null;
  /** Which entries a selector means, worked out once: 1 where it does. */
  readonly selections: Map<Selector, Uint8Array>;
}
