import { type RulebookParts } from '../rulebook.ts';
import { type Measure } from '../schema/measure-schema.ts';
import { type Dimension, dimensionOfUnit } from './dimension.ts';

/** Kinds that always come out in the same dimension. */
const FIXED: Partial<Record<Measure['kind'], Dimension>> = {
  sum: 'minutes',
  share: 'share',
  'first-hours': 'minutes',
  surplus: 'minutes',
  parts: 'minutes',
  'least-in-blocks': 'minutes',
  'least-per-supervisor': 'minutes',
  'most-per-supervisor': 'minutes',
  'most-in-week': 'minutes',
  'year-packages': 'count',
  'owed-by-rate': 'minutes',
  weeks: 'weeks',
  months: 'months',
  'supervised-weeks': 'weeks',
  span: 'months',
  'experience-months': 'months',
  'experience-years': 'count',
  'shortest-setting': 'months',
  'amount-in-months': 'minutes',
  elapsed: 'months',
  'longest-gap': 'days',
  'block-months': 'months',
  'registration-age': 'months',
  sessions: 'count',
  'most-between-supervision': 'minutes',
  'average-units': 'units',
  'rate-in-period': 'minutes',
  'supervisors-at-once': 'count',
  supervisors: 'count',
  'least-training': 'minutes',
  'agreement-delay': 'days',
  registered: 'yes',
  exam: 'yes',
};

/**
 * What a measure comes out in.
 * @returns the dimension; null for a measure that is not there, or of a kind nobody has described.
 */
export function dimensionOfMeasure(parts: RulebookParts, name: string, depth = 0): Dimension | null {
  const measure = parts.counting.measures[name];
  if (measure === undefined || depth > Object.keys(parts.counting.measures).length) return null;
  const ofParameter = (parameter: string): Dimension | null => {
    const unit = parts.parameters[parameter]?.unit;
    return unit === undefined ? null : dimensionOfUnit(unit);
  };
  switch (measure.kind) {
    case 'threshold':
      return ofParameter(measure.base);
    case 'owed-by-period':
      return ofParameter(measure.each);
    case 'owed-by-share':
      if (measure.ofParameter !== undefined) return ofParameter(measure.ofParameter);
      return measure.ofOwed === undefined ? 'minutes' : dimensionOfMeasure(parts, measure.ofOwed, depth + 1);
    case 'least-supervision':
      return measure.counts === 'sessions' ? 'count' : 'minutes';
    default:
      return FIXED[measure.kind] ?? null;
  }
}
