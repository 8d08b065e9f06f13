import { type Step } from '../../rulebooks/schema/step-schema.ts';
import { type Lookup } from '../lookup.ts';
import { joinWords, quote } from '../words/join-words.ts';
import { describeCap } from './describe-cap.ts';
import { describeExclusion } from './describe-exclusion.ts';
import { describeGate } from './describe-gate.ts';

/**
 * Says in words what one step of counting does.
 * A kind of step that has no sentence yet does not compile.
 */
export function describeStep(step: Step, lookup: Lookup): string {
  return `${describeKind(step, lookup)}${standIns(step, lookup)}`;
}

/** Who takes the hours where the rule is not in force for a person. */
function standIns({ requirement, orElse }: Step, lookup: Lookup): string {
  if (orElse === undefined) return '';
  const label = (id: string) => quote(lookup.requirement(id).label);
  return ` Where ${label(requirement)} is not in force for a person, the hours are lost to ${joinWords(orElse.map(label), 'or')}.`;
}

function describeKind(step: Step, lookup: Lookup): string {
  switch (step.kind) {
    case 'unsigned':
    case 'signed-within':
    case 'after-date':
    case 'before-date':
    case 'after-window':
    case 'exclude':
    case 'ask':
    case 'cohort':
    case 'first-must-be':
    case 'older-than':
    case 'registration-life':
      return describeExclusion(step, lookup);
    case 'registration-gate':
    case 'agreement-gate':
    case 'supervisor-gate':
    case 'week-gate':
    case 'week-extra-unit':
    case 'week-floor':
    case 'supervisor-floor':
      return describeGate(step, lookup);
    case 'period-cap':
    case 'total-cap':
    case 'share-cap':
    case 'year-cap':
    case 'block-cap':
    case 'alternation-cap':
    case 'convert':
    case 'prorate-group':
      return describeCap(step, lookup);
  }
}
