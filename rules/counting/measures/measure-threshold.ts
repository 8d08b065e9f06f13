import { inUnit } from '../../evaluate/read-parameter.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';

type Less = MeasureOf<'threshold'>['less'][number];

/**
 * Lowers a number of law by what the person's answers earn: once for a yes, or once for every so many answered.
 * Nothing answered, a no and an answer of the wrong kind earn nothing.
 * @returns grains, never below 0.
 */
export function measureThreshold(context: CountingContext, { base, less }: MeasureOf<'threshold'>): Measured {
  const earned = less.reduce((sum, one) => sum + earnedBy(context, one), 0);
  return { value: Math.max(0, numberOfLaw(context, base) - earned) };
}

function earnedBy(context: CountingContext, { row, gives, per, upTo }: Less): number {
  const times = timesOf(context, row, per);
  if (times === 0) return 0;
  const earned = times * numberOfLaw(context, gives);
  return upTo === undefined ? earned : Math.min(earned, numberOfLaw(context, upTo));
}

/** How often an answer earns what it gives. */
function timesOf(context: CountingContext, row: string, per: string | undefined): number {
  const answers = context.record.answers ?? {};
  const answer = Object.hasOwn(answers, row) ? answers[row] : undefined;
  if (answer === true) return 1;
  if (typeof answer !== 'number' || !Number.isFinite(answer) || answer <= 0) return 0;
  return per === undefined ? 1 : fullTimes(answer, inOwnUnit(context, per));
}

function inOwnUnit(context: CountingContext, name: string): number {
  const { unit, hourMinutes } = context.rulebook.parameters[name] ?? {};
  return inUnit(numberOfLaw(context, name), unit, hourMinutes);
}

/** Tenths are not exact in binary: an answer a hair below a full time is that full time. */
function fullTimes(answer: number, per: number): number {
  if (per <= 0) throw new RangeError('Nothing can be given for every 0');
  return Math.floor(answer / per + 1e-9);
}
