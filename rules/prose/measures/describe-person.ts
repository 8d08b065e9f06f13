import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { describeSelector } from '../describe-selector.ts';
import { type Lookup } from '../lookup.ts';
import { dayOf } from '../words/anchor-words.ts';
import { joinWords, quote } from '../words/join-words.ts';

/** Figures about people and papers. */
export type Person = MeasureOf<
  'supervisors-at-once' | 'supervisors' | 'least-training' | 'agreement-delay' | 'registered' | 'exam'
>;

/** How many names of an exam are told; the others are spellings of the same. */
const NAMES_TOLD = 3;

/** Names a figure about people and papers; every kind of it has its words here. */
export function describePerson(measure: Person, lookup: Lookup): string {
  switch (measure.kind) {
    case 'supervisors-at-once':
      return 'the highest number of supervisors whose agreements run at the same time';
    case 'supervisors':
      return `the number of different people who gave supervision that counts in ${lookup.category(measure.category)}`;
    case 'least-training':
      return leastTraining(measure, lookup);
    case 'agreement-delay':
      return 'the longest time from the first hour with a supervisor in a setting to the day their agreement was signed';
    case 'registered':
      return registered(measure, lookup);
    case 'exam':
      return exam(measure, lookup);
  }
}

function registered({ select }: MeasureOf<'registered'>, lookup: Lookup): string {
  const held = `the registration as ${lookup.rulebook.identity.associate.title} is or was held`;
  return select === undefined ? held : `${held}, where ${describeSelector(select, lookup)} counts`;
}

function leastTraining({ category, least, exempt }: MeasureOf<'least-training'>, lookup: Lookup): string {
  const aside = exempt.length === 0 ? '' : `; exempt: ${joinWords(exempt)}`;
  return `the training in supervision of the supervisor in ${lookup.category(category)} who has the least of it (${lookup.number(least)} asked for${aside})`;
}

function exam({ names, within, before }: MeasureOf<'exam'>, lookup: Lookup): string {
  const told = names.slice(0, NAMES_TOLD).map(quote);
  const known = names.length > NAMES_TOLD ? `${told.join(', ')} or another spelling of it` : joinWords(told, 'or');
  const recent = within === undefined ? '' : ` at most ${lookup.number(within)} before the application`;
  const early = before === undefined ? '' : ` not later than ${dayOf(before)}`;
  return `an exam recorded as ${known} is passed${recent}${early}`;
}
