import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { describeSelector, kindWords } from '../describe-selector.ts';
import { type Lookup } from '../lookup.ts';
import { beginSentence, joinWords, quote } from '../words/join-words.ts';
import { cutFrom, keptLongest, unitWordsOf } from './step-words.ts';

/** Steps that let hours through only where something stands behind them. */
export type Gate = StepOf<
  | 'registration-gate'
  | 'agreement-gate'
  | 'supervisor-gate'
  | 'week-gate'
  | 'week-extra-unit'
  | 'week-floor'
  | 'supervisor-floor'
>;

const AGREEMENT_WORDS: Readonly<Record<StepOf<'agreement-gate'>['basis'], string>> = {
  stated: 'runs on that day',
  signed: 'was signed by that day',
  approved: 'the board had approved by that day',
};

/** Says what must stand behind hours for them to count; every kind of such a step has its sentence here. */
export function describeGate(step: Gate, lookup: Lookup): string {
  switch (step.kind) {
    case 'registration-gate':
      return registration(step, lookup);
    case 'agreement-gate':
      return agreement(step, lookup);
    case 'supervisor-gate':
      return supervisor(step, lookup);
    case 'week-gate':
      return `In each week and setting ${lookup.number(step.owed)} of supervision must be received, or ${step.select === undefined ? 'nothing of' : `no ${describeSelector(step.select, lookup)} of`} that week in that setting counts toward ${lookup.category(step.category)}. ${unitWordsOf(step.units, lookup)}`;
    case 'week-extra-unit':
      return extraUnit(step, lookup);
    case 'week-floor':
      return floor(step, lookup);
    case 'supervisor-floor':
      return supervisorFloor(step, lookup);
  }
}

function registration({ select, bridge, grace }: StepOf<'registration-gate'>, lookup: Lookup): string {
  const { title } = lookup.rulebook.identity.associate;
  const gate = `${beginSentence(describeSelector(select, lookup))} counts only while the registration as ${title} is in force.${graceWords(grace, lookup)}`;
  if (bridge === undefined) return gate;
  const conditions = [
    `the registration was applied for within ${lookup.number(bridge.appliedWithin)} of the degree`,
    ...(bridge.fingerprintsForDegreesFrom === undefined
      ? []
      : [
          `fingerprints for the setting were taken ${bridge.fingerprintsBeforeFirst === true ? 'before the first hour in it' : 'by then'} (degrees from ${lookup.number(bridge.fingerprintsForDegreesFrom)} on)`,
        ]),
    ...(bridge.notIn === undefined ? [] : [`it was not in a ${joinWords(bridge.notIn.map(kindWords), 'or')}`]),
  ];
  const booked = quote(lookup.requirement(bridge.requirement).label);
  return `${gate} Time between the degree and the registration counts all the same when ${joinWords(conditions)}; what does not is booked to ${booked}.`;
}

/** Begins with a space, or is empty. */
function graceWords(grace: StepOf<'registration-gate'>['grace'], lookup: Lookup): string {
  if (grace === undefined) return '';
  return ` Time in the first ${lookup.number(grace.months)} after the degree counts without it with a yes to what is asked: “${grace.question}” With a no it is left out; without an answer it stays, and the question is open.`;
}

function agreement({ select, basis, graceDays, question }: StepOf<'agreement-gate'>, lookup: Lookup): string {
  const what = beginSentence(describeSelector(select, lookup));
  const grace = graceDays === undefined ? '' : `, with ${lookup.number(graceDays)} of grace`;
  return `${what} counts only under an agreement with its supervisor at its setting that ${AGREEMENT_WORDS[basis]}${grace}; where the record does not say, the question is open: “${question}”`;
}

function supervisor({ select, from, elsewhere, licensed }: StepOf<'supervisor-gate'>, lookup: Lookup): string {
  const accepted = lookup.rulebook.identity.supervisors.accepted.map(({ kind }) => kind);
  const what = beginSentence(describeSelector(select, lookup));
  const toward = from === undefined ? '' : ` toward ${lookup.category(from)}`;
  const gate = `${what} counts${toward} only under somebody who on that day holds one of these licenses: ${joinWords(accepted, 'or')}.`;
  const years = licensed === undefined ? '' : ` ${licensedFor(licensed, lookup)}`;
  const away =
    elsewhere === undefined
      ? ''
      : ` Supervision in another state is a matter of ${quote(lookup.requirement(elsewhere).label)}.`;
  return `${gate}${years}${away}`;
}

function licensedFor(
  { years, ofLast, exempt }: NonNullable<StepOf<'supervisor-gate'>['licensed']>,
  lookup: Lookup,
): string {
  const within = ofLast === undefined ? '' : ` of the last ${lookup.number(ofLast)}`;
  const free = exempt === undefined ? '' : ` (not by holders of ${joinWords(exempt, 'or')})`;
  return `It must have been held for ${lookup.number(years)}${within}${free}.`;
}

function extraUnit(step: StepOf<'week-extra-unit'>, lookup: Lookup): string {
  const over = lookup.number(step.over);
  const phases = step.select === undefined ? '' : ` from ${describeSelector(step.select, lookup)}`;
  const owed = `${lookup.number(step.owed)} and a further ${lookup.number(step.extra)} of supervision are owed`;
  const cut =
    step.wholeWeek === true
      ? `nothing of that week in that setting counts toward ${lookup.category(step.from)}`
      : cutFrom({ category: step.category, from: step.from }, lookup);
  return `In a week and setting with more than ${over} of ${lookup.category(step.category)}${phases}, ${owed}; without them ${cut}. ${unitWordsOf(step.units, lookup)}${keptLongest(step.keep, lookup)}`;
}

function floor({ per, of, least, select, from }: StepOf<'week-floor'>, lookup: Lookup): string {
  const week = per === 'week' ? 'In a week' : 'In a week in one setting';
  return `${week} with less than ${lookup.number(least)} of ${lookup.category(of)}, ${describeSelector(select, lookup)} does not count toward ${lookup.category(from)}.`;
}

function supervisorFloor({ category, least, from }: StepOf<'supervisor-floor'>, lookup: Lookup): string {
  const what = lookup.category(category);
  const toward = category === from ? 'does not count' : `does not count toward ${lookup.category(from)}`;
  return `${what} under somebody who gave less than ${lookup.number(least)} of it ${toward}.`;
}
