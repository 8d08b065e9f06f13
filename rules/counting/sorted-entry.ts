import { type LogEntry } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { type Entry, type Sort } from './sheet.ts';

/** The numbers of a day. */
export interface Day {
  readonly day: number;
  readonly week: number;
  readonly month: number;
}

/**
 * An entry that keeps of itself only what its sort does not say: a log has thousands of entries and a dozen sorts.
 */
export class SortedEntry implements Entry {
  readonly index: number;
  readonly id: string;
  readonly on: PlainDate;
  readonly day: number;
  readonly week: number;
  readonly month: number;
  readonly minutes: number;
  readonly groupSize: number | null;
  readonly signedOn: PlainDate | null;
  readonly kind: Sort;

  constructor(index: number, line: LogEntry, { day, week, month }: Day, sort: Sort) {
    this.index = index;
    this.id = line.id;
    this.on = line.on;
    this.day = day;
    this.week = week;
    this.month = month;
    this.minutes = line.minutes;
    this.groupSize = line.groupSize ?? null;
    this.signedOn = line.signedOn ?? null;
    this.kind = sort;
  }

  get sort() {
    return this.kind.number;
  }

  get activity() {
    return this.kind.activity;
  }

  get medium() {
    return this.kind.medium;
  }

  get supervision() {
    return this.kind.supervision;
  }

  get mode() {
    return this.kind.mode;
  }

  get setting() {
    return this.kind.setting;
  }

  get supervisor() {
    return this.kind.supervisor;
  }

  get phase() {
    return this.kind.phase;
  }
}
