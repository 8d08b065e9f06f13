import { type Measure } from '../../rulebooks/schema/measure-schema.ts';
import { type Lookup } from '../lookup.ts';
import { describeAmount } from './describe-amount.ts';
import { describeOwed } from './describe-owed.ts';
import { describePerson } from './describe-person.ts';
import { describeSupervision } from './describe-supervision.ts';
import { describeTime } from './describe-time.ts';

/**
 * Names in words what a figure is, so that "is at least" may follow.
 * A kind of figure that has no words yet does not compile.
 */
export function describeMeasure(measure: Measure, lookup: Lookup): string {
  switch (measure.kind) {
    case 'sum':
    case 'share':
    case 'first-hours':
    case 'surplus':
    case 'parts':
    case 'least-in-blocks':
    case 'least-per-supervisor':
    case 'most-per-supervisor':
    case 'most-in-week':
    case 'amount-in-months':
    case 'year-packages':
      return describeAmount(measure, lookup);
    case 'owed-by-rate':
    case 'owed-by-share':
    case 'owed-by-period':
    case 'threshold':
      return describeOwed(measure, lookup);
    case 'weeks':
    case 'months':
    case 'supervised-weeks':
    case 'span':
    case 'experience-months':
    case 'experience-years':
    case 'shortest-setting':
    case 'elapsed':
    case 'longest-gap':
    case 'block-months':
    case 'registration-age':
      return describeTime(measure, lookup);
    case 'least-supervision':
    case 'sessions':
    case 'most-between-supervision':
    case 'average-units':
    case 'rate-in-period':
      return describeSupervision(measure, lookup);
    case 'supervisors-at-once':
    case 'supervisors':
    case 'least-training':
    case 'agreement-delay':
    case 'registered':
    case 'exam':
      return describePerson(measure, lookup);
  }
}
