import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import type { Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import type { Parameter } from '../../../rules/rulebooks/schema/parameter-schema.ts';
import { type Lookup, lookupIn } from '../../../rules/prose/lookup.ts';

/** A number with one value that always stood. */
function number(value: number | string, unit: Parameter['unit'], more: Partial<Parameter> = {}): Parameter {
  const values = [{ value, citation: 'Sample Code § 1', confidence: 'statute' as const, source: null }];
  return { label: `Number of ${unit}`, unit, by: 'application', values, ...more };
}

const NUMBERS: Readonly<Record<string, Parameter>> = {
  'ten-hours': number(10, 'hours'),
  'one-hour': number(1, 'hours'),
  'two-hours': number(2, 'hours'),
  'half-hour': number(30, 'minutes'),
  'long-hours': number(500, 'hours', { hourMinutes: 50 }),
  'six-people': number(6, 'supervisees'),
  'two-sessions': number(2, 'sessions'),
  half: number(0.5, 'share'),
  'one-unit': number(1, 'units'),
  'thirty-days': number(30, 'days'),
  'one-month': number(1, 'months'),
  'twelve-months': number(12, 'months'),
  'forty-months': number(40, 'months'),
  'six-years': number(6, 'years'),
  'forty-weeks': number(40, 'weeks'),
  'new-year': number('2020-01-01', 'date'),
};

const select = {};

/** A rulebook with one name of every sort, so that each kind of step and figure can be put in words. */
export const SAMPLE: Rulebook = {
  ...loadRulebook('TX-LPC'),
  parameters: NUMBERS,
  counting: {
    ...loadRulebook('TX-LPC').counting,
    categories: {
      total: { label: 'Experience', select },
      direct: { label: 'Direct work', within: 'total', select },
      group: { label: 'Group work', within: 'direct', select },
    },
    measures: {
      'share-of-ten': { kind: 'owed-by-share', share: 'half', ofParameter: 'ten-hours' },
    },
  },
};

/** A fresh look into the sample rulebook. */
export function lookIntoSample(): Lookup {
  return lookupIn(SAMPLE);
}
