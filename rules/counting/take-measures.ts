import { type Measure } from '../rulebooks/schema/measure-schema.ts';
import { totalCredit } from './account-of.ts';
import { type CountingContext, numberOfLaw } from './counting-context.ts';
import { type Measured } from './measured.ts';
import { measureAverageUnits } from './measures/measure-average-units.ts';
import { measureLeastSupervision } from './measures/measure-least-supervision.ts';
import { measureExam, measureRegistered } from './measures/measure-person.ts';
import { measureRegistrationAge, measureSpan } from './measures/measure-span.ts';
import { measureSum } from './measures/measure-sum.ts';
import {
  measureAgreementDelay,
  measureLeastTraining,
  measureSupervisorsAtOnce,
} from './measures/measure-supervisors.ts';
import { measureMostInWeek, measureSupervisedWeeks, measureWeeks } from './measures/measure-weeks.ts';
import { type Sheet } from './sheet.ts';

/**
 * Measures every figure that the conditions of a rulebook compare, once all steps have run.
 * @returns the figures by name.
 */
export function takeMeasures(sheet: Sheet, context: CountingContext): Map<string, Measured> {
  const measures = Object.entries(context.rulebook.counting.measures);
  return new Map(measures.map(([name, measure]) => [name, takeMeasure(sheet, context, measure)]));
}

function takeMeasure(sheet: Sheet, context: CountingContext, measure: Measure): Measured {
  switch (measure.kind) {
    case 'sum':
      return measureSum(sheet, measure);
    case 'weeks':
      return measureWeeks(sheet, measure);
    case 'supervised-weeks':
      return measureSupervisedWeeks(sheet, context, measure);
    case 'span':
      return measureSpan(sheet, measure);
    case 'most-in-week':
      return measureMostInWeek(sheet, measure);
    case 'least-supervision':
      return measureLeastSupervision(sheet, context, measure);
    // Rounded up to a whole minute, so that what is owed is never less than the rate.
    case 'owed-by-rate':
      return {
        value: Math.ceil((totalCredit(sheet, measure.category) * ONE_HOUR) / numberOfLaw(context, measure.onePer)),
      };
    case 'average-units':
      return measureAverageUnits(sheet, context, measure);
    case 'supervisors-at-once':
      return measureSupervisorsAtOnce(context);
    case 'registration-age':
      return measureRegistrationAge(sheet, context, measure);
    case 'least-training':
      return measureLeastTraining(sheet, context, measure);
    case 'agreement-delay':
      return measureAgreementDelay(sheet, context);
    case 'registered':
      return measureRegistered(context);
    case 'exam':
      return measureExam(context, measure);
  }
}

const ONE_HOUR = 60;
