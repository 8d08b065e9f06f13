import { type Selector } from '../../rulebooks/schema/selector-schema.ts';
import { type Fact } from '../facts.ts';
import { nameOf } from '../words.ts';

type Period = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** A period in which supervision is owed: how many of them in a row share it, and how it is said. */
export interface Rhythm {
  readonly period: Period;
  readonly window: number;
  readonly words: string;
}

/** The rhythm of a period as facts write it; undefined for one that the rules do not know. */
export function rhythmOf(period: string | undefined): Rhythm | undefined {
  switch (period?.replaceAll(' ', '')) {
    case 'week':
      return { period: 'week', window: 1, words: 'every week' };
    case '2weeks':
      return { period: 'week', window: 2, words: 'every two weeks' };
    case '4weeks':
      return { period: 'week', window: 4, words: 'every four weeks' };
    case 'month':
      return { period: 'month', window: 1, words: 'every month' };
    case 'quarter':
    case '3months':
      return { period: 'quarter', window: 1, words: 'every quarter' };
    case '6months':
      return { period: 'half-year', window: 1, words: 'every half year' };
    case 'year':
      return { period: 'year', window: 1, words: 'every year' };
    default:
      return undefined;
  }
}

/** Whether a rate is owed for direct work rather than for all work. */
export function isDirectBase(fact: Fact): boolean {
  const text = `${fact.perCategory ?? ''} ${fact.base ?? ''} ${fact.note}`.toLowerCase();
  return (
    /direct|client|psychotherap|contact hours|counsel(?!or)/.test(text) &&
    !/face-to-face hour per (?!.*direct)/.test(text)
  );
}

/** Which supervision a rate is kept with. */
export function countedFor(fact: Fact): string {
  return /individual/.test(nameOf(fact)) ? 'supervision-individual' : 'supervision';
}

/** Which sessions a rate is kept with, where not all are. */
export function selectFor(fact: Fact): { select?: Selector } {
  return /individual|one-on-one/.test(nameOf(fact)) ? { select: { modes: ['individual', 'triadic'] } } : {};
}
