import { type UnitsPer } from '../../rulebooks/schema/step-schema.ts';
import { type Lookup } from '../lookup.ts';
import { quote } from '../words/join-words.ts';

/** Says what is held on to when hours must be given up; begins with a space, or is empty. */
export function keptLongest(keep: readonly string[] | undefined, lookup: Lookup): string {
  if (keep === undefined) return '';
  return ` Kept longest: ${keep.map((name) => lookup.category(name)).join(', then ')}.`;
}

/** Says what makes one unit of supervision. */
export function unitWordsOf({ individual, triadic, group }: UnitsPer, lookup: Lookup): string {
  const [alone, two, many] = [individual, triadic, group].map((name) => lookup.number(name));
  return `One unit is ${alone ?? ''} of individual, ${two ?? ''} of triadic or ${many ?? ''} of group supervision.`;
}

/** Says from where the excess is cut, when it is cut from more than the category itself. */
export function cutFrom({ category, from }: { category: string; from: string }, lookup: Lookup): string {
  return category === from ? 'what is over does not count' : `what is over is cut from ${lookup.category(from)}`;
}

/** A rule may be lifted by an answer; begins with a space, or is empty. */
export function liftedBy(requirement: string | undefined, lookup: Lookup, rule = 'rule'): string {
  if (requirement === undefined) return '';
  return ` A yes to ${quote(lookup.requirement(requirement).label)} lifts this ${rule}.`;
}
