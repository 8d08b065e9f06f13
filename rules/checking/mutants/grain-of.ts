import { WHOLE, grainsPerUnit } from '../../evaluate/read-parameter.ts';
import { dimensionOfUnit } from '../../rulebooks/linting/dimension.ts';
import { type Parameter } from '../../rulebooks/schema/parameter-schema.ts';

/** Parts of an hour by which a value may be changed, the finest first: a quarter where it is whole minutes. */
const PARTS_OF_HOUR = [0.25, 0.5, 1];

/**
 * The least by which a number of law can differ in practice: a quarter hour, one percent, one of anything else.
 * @param parameter - says what it is measured in.
 */
export function grainOf(parameter: Pick<Parameter, 'unit' | 'hourMinutes'>): number {
  const grains = grainsPerUnit(parameter);
  const dimension = dimensionOfUnit(parameter.unit);
  if (dimension === 'share') return grains === WHOLE ? 0.01 : 1;
  if (dimension !== 'minutes' || grains === 1) return 1;
  return PARTS_OF_HOUR.find((part) => Number.isInteger(part * grains)) ?? 1;
}
