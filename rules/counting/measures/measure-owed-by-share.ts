import { UNKNOWN } from '../../engine/unknown.ts';
import { WHOLE } from '../../evaluate/read-parameter.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { totalCredit } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';

type Rule = MeasureOf<'owed-by-share'>;

/**
 * Works out what is owed as a share: of what is credited to a category, of a number of law, or of another owed figure.
 * @param figureOf - another figure of the same rulebook, by name.
 * @returns grains, rounded up so that what is owed is never less than the share; UNKNOWN where the base is.
 * @throws RangeError for a rule that names no base.
 */
export function measureOwedByShare(
  sheet: Sheet,
  context: CountingContext,
  rule: Rule,
  figureOf: (name: string) => Measured,
): Measured {
  const base = baseOf(sheet, context, rule, figureOf);
  if (typeof base !== 'number') return { value: UNKNOWN };
  return { value: Math.ceil((base * numberOfLaw(context, rule.share)) / WHOLE) };
}

function baseOf(
  sheet: Sheet,
  context: CountingContext,
  { category, ofParameter, ofOwed }: Rule,
  figureOf: (name: string) => Measured,
): Measured['value'] {
  if (category !== undefined) return totalCredit(sheet, category);
  if (ofParameter !== undefined) return numberOfLaw(context, ofParameter);
  if (ofOwed !== undefined) return figureOf(ofOwed).value;
  throw new RangeError('A share must be of a category, a number of law or another owed figure');
}
