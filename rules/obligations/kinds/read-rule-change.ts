import type { Owed } from '../../vocabulary/obligation.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** Newer rules come to another result for somebody; told before anybody adopts them. */
export function readRuleChange({ phase, ruleChanges, superviseeId, record, asOf }: JourneyFacts): readonly Owed[] {
  if (phase === 'licensed' || phase === 'withdrawn') return [];
  return ruleChanges.map(({ rolloutId, openedOn, sentence }) => ({
    id: `read-rule-change:${rolloutId}`,
    kind: 'read-rule-change',
    subjectId: rolloutId,
    ownerId: superviseeId,
    supervisorIds: supervisorsOn(record, asOf),
    beganOn: openedOn,
    dueOn: null,
    pauses: true,
    sentence,
    citation: null,
    confidence: null,
  }));
}
