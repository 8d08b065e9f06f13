import { type Parameter } from '../rulebooks/schema/parameter-schema.ts';
import { type NumberReading, type NumberValue } from '../vocabulary/reading/number-reading.ts';
import { amountOf, newestFirst, numberWords, valueWords } from './number-words.ts';
import { sourced } from './sourced.ts';
import { unitWords } from './words/amount-words.ts';
import { dayOf } from './words/anchor-words.ts';

/**
 * Puts a number of law in words: every value with its dates, whom it stands for and where it was read.
 * @param requirements - ids of the requirements that speak of it.
 */
export function describeNumber(name: string, parameter: Parameter, requirements: readonly string[]): NumberReading {
  return {
    name,
    label: parameter.label,
    unit: unitWords(parameter.unit),
    text: numberWords(parameter),
    pickedBy: dayOf(parameter.by),
    values: newestFirst(parameter).map((value) => describeValue(parameter, value)),
    requirements: [...requirements],
  };
}

function describeValue(parameter: Parameter, value: Parameter['values'][number]): NumberValue {
  return {
    from: value.from ?? null,
    until: value.until ?? null,
    degree: value.degree ?? null,
    value: value.value,
    amount: amountOf(parameter, value),
    sentence: `${valueWords(parameter, value)}.`,
    ...sourced({ citation: value.citation, confidence: value.confidence, sourceUrl: value.source }),
  };
}
