import { type Parameter } from '../schema/parameter-schema.ts';

/** What a figure is counted in once units are turned into grains; only like may be compared with like. */
export type Dimension = 'minutes' | 'days' | 'weeks' | 'months' | 'share' | 'units' | 'date' | 'count' | 'yes';

const DIMENSIONS: Partial<Record<Parameter['unit'], Dimension>> = {
  hours: 'minutes',
  'clock hours': 'minutes',
  'contact hours': 'minutes',
  minutes: 'minutes',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  'consecutive months': 'months',
  years: 'months',
  year: 'months',
  'calendar years': 'months',
  'consecutive years': 'months',
  share: 'share',
  percent: 'share',
  units: 'units',
  date: 'date',
};

/** The dimension of a unit; whatever is no time, share or date is a plain number of things. */
export function dimensionOfUnit(unit: Parameter['unit']): Dimension {
  return DIMENSIONS[unit] ?? 'count';
}
