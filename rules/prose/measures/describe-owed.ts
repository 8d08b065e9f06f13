import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type Lookup } from '../lookup.ts';
import { joinWords, quote } from '../words/join-words.ts';

/** Figures that say how much is owed: a number of law applied to what counts or to what was answered. */
export type Owed = MeasureOf<'owed-by-rate' | 'owed-by-share' | 'owed-by-period' | 'threshold'>;

/** Names a figure that is owed; every kind of it has its words here. */
export function describeOwed(measure: Owed, lookup: Lookup): string {
  switch (measure.kind) {
    case 'owed-by-rate':
      return `one hour for every ${lookup.number(measure.onePer)} that count in ${lookup.category(measure.category)}`;
    case 'owed-by-share':
      return `${lookup.number(measure.share)} of ${shareBase(measure, lookup)}`;
    case 'owed-by-period':
      return `${lookup.number(measure.each)} for every ${measure.period} in which ${lookup.category(measure.category)} counts`;
    case 'threshold':
      return threshold(measure, lookup);
  }
}

function shareBase({ category, ofParameter, ofOwed }: MeasureOf<'owed-by-share'>, lookup: Lookup): string {
  if (category !== undefined) return `the time that counts in ${lookup.category(category)}`;
  if (ofParameter !== undefined) return lookup.number(ofParameter);
  const owed = ofOwed === undefined ? undefined : lookup.measure(ofOwed);
  if (owed === undefined || !isOwed(owed)) throw new RangeError('A share must be a share of something owed');
  return `what is owed otherwise (${describeOwed(owed, lookup)})`;
}

/** Whether a figure may stand on the right side of a comparison. */
export function isOwed(measure: { readonly kind: string }): measure is Owed {
  return ['owed-by-rate', 'owed-by-share', 'owed-by-period', 'threshold'].includes(measure.kind);
}

function threshold({ base, less }: MeasureOf<'threshold'>, lookup: Lookup): string {
  const earned = less.map(({ row, gives, per, upTo }) => {
    const label = quote(lookup.requirement(row).label);
    const each = per === undefined ? `a yes to ${label}` : `every ${lookup.number(per)} answered to ${label}`;
    const most = upTo === undefined ? '' : `, ${lookup.number(upTo)} at most`;
    return `${lookup.number(gives)} for ${each}${most}`;
  });
  return `${lookup.number(base)}, less ${joinWords(earned)}`;
}
