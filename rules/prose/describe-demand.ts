import { type Measure, type MeasureOf } from '../rulebooks/schema/measure-schema.ts';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { measuresIn } from './describe-conditions.ts';
import { describeSelector } from './describe-selector.ts';
import { type Lookup } from './lookup.ts';
import { describeMeasure } from './measures/describe-measure.ts';
import { isOrAre } from './number-words.ts';
import { bookedBy } from './steps/booked-by.ts';
import { describeStep } from './steps/describe-step.ts';
import { beginSentence, quote } from './words/join-words.ts';

/**
 * Says in one or two sentences what a requirement asks for, with the numbers that stand.
 * A kind of requirement that has no sentence yet does not compile.
 */
export function describeDemand(row: Requirement, lookup: Lookup): string[] {
  if (row.superseded !== undefined) return [row.superseded];
  if (row.notBinding !== undefined) return [row.notBinding, ...ownNumber(row, lookup)];
  switch (row.kind) {
    case 'floor':
    case 'duration':
      return row.owed === undefined ? atLeast(row, lookup) : rate(row, lookup);
    case 'cap':
      return cap(row, lookup);
    case 'deadline':
      return atMost(row, lookup);
    case 'rate':
      return rate(row, lookup);
    case 'gate':
      return [...gate(row, lookup), ...ownNumber(row, lookup)];
    case 'exam':
      return [...exams(row, lookup), ...ownNumber(row, lookup)];
    case 'form':
      return ['A paper that no log can show, so it is asked for.', ...ownNumber(row, lookup)];
    case 'duty':
      return ['A duty that no log can show, so it is asked for.', ...ownNumber(row, lookup)];
    case 'degree':
      return ['Education that no log can show, so it is asked for.', ...ownNumber(row, lookup)];
    case 'path':
      return ['A condition of this way to the license; it is asked for.', ...ownNumber(row, lookup)];
    case 'definition':
    case 'no-limit':
      return ownNumber(row, lookup);
  }
}

function atLeast(row: Requirement, lookup: Lookup): string[] {
  if (row.parameter === undefined) return [];
  return [`At least ${lookup.number(row.parameter, row.noun)} ${isOrAre(lookup.parameter(row.parameter))} needed.`];
}

function atMost(row: Requirement, lookup: Lookup): string[] {
  if (row.parameter === undefined) return [];
  return [`At most ${lookup.number(row.parameter)} ${isOrAre(lookup.parameter(row.parameter))} allowed.`];
}

/** A cap names what it caps, because what is over is cut and nobody fails it. */
function cap(row: Requirement, lookup: Lookup): string[] {
  const measure = countedBy(row, lookup);
  if (row.parameter === undefined || measure === undefined || !isCategorySum(measure)) return atMost(row, lookup);
  const when = measure.kind === 'sum' ? '' : ` in ${measure.rolling ? 'any seven days in a row' : 'any one week'}`;
  const toward = row.within === undefined ? '' : ` toward ${quote(lookup.requirement(row.within).label)}`;
  return [`At most ${lookup.number(row.parameter)} of ${lookup.category(measure.category)} count${toward}${when}.`];
}

function isCategorySum(measure: Measure): measure is MeasureOf<'sum' | 'most-in-week'> {
  return measure.kind === 'sum' || measure.kind === 'most-in-week';
}

/** What must keep pace: so much for so much, or so much in every period. */
function rate(row: Requirement, lookup: Lookup): string[] {
  if (row.owed !== undefined)
    return [`Asked for: ${describeMeasure(lookup.measure(row.owed), lookup)}.`, ...ownNumber(row, lookup)];
  const measure = countedBy(row, lookup);
  if (row.parameter === undefined || measure?.kind !== 'least-supervision') return atLeast(row, lookup);
  const period = measure.window === 1 ? `every ${measure.period}` : `any ${measure.window} ${measure.period}s in a row`;
  const setting = measure.per === undefined ? '' : ' and setting';
  const counts = lookup.category(measure.category);
  return [
    `At least ${lookup.number(row.parameter, row.noun)} of supervision in ${period}${setting} in which ${counts} counts.`,
  ];
}

/** What a gate asks for is what its steps let through. */
function gate(row: Requirement, lookup: Lookup): string[] {
  const { counting, identity } = lookup.rulebook;
  const registered = measuresIn(row.conditions, lookup)
    .map((name) => lookup.measure(name))
    .find(({ kind }) => kind === 'registered');
  const where =
    registered !== undefined && 'select' in registered && registered.select !== undefined
      ? `, where ${describeSelector(registered.select, lookup)} counts`
      : '';
  const steps = counting.steps.filter((step) => bookedBy(step).includes(row.id));
  return [
    ...(registered === undefined ? [] : [`The registration as ${identity.associate.title} must be held${where}.`]),
    ...(steps.length === 0 ? ['This must be in order.'] : steps.map((step) => describeStep(step, lookup))),
  ];
}

function exams(row: Requirement, lookup: Lookup): string[] {
  const measures = measuresIn(row.conditions, lookup).map((name) => lookup.measure(name));
  const names = measures.flatMap((measure) => (measure.kind === 'exam' ? [measure.names[0] ?? ''] : []));
  return names.length === 0 ? [] : [`To be passed: ${names.join('; ')}.`];
}

/** The row's own number, for rows whose sentence does not name it; a number may be named like its row. */
function ownNumber(row: Requirement, lookup: Lookup): string[] {
  const name = row.parameter ?? (Object.hasOwn(lookup.rulebook.parameters, row.id) ? row.id : undefined);
  if (name === undefined || lookup.spoken.has(name)) return [];
  return [`${beginSentence(lookup.parameter(name).label)}: ${lookup.number(name)}.`];
}

function countedBy({ counts }: Requirement, lookup: Lookup): Measure | undefined {
  return counts === undefined ? undefined : lookup.measure(counts);
}
