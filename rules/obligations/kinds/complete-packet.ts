import type { RequirementRow } from '../../vocabulary/evaluation.ts';
import { shareCounted } from '../../explain/share-counted.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import type { JourneyFacts } from '../journey-facts.ts';

/** From this share of the hours on, what takes others weeks to send is asked for. */
const SHARE = 0.85;

/** What no log decides: it is asked for while the last hours are worked. */
const OTHERS_SEND: readonly string[] = ['exam', 'form', 'duty'];

/** Parts of the packet that are missing although most of the hours count: forms, exams, and what must be answered. */
export function completePacket(facts: JourneyFacts): readonly Owed[] {
  const { phase, evaluation, superviseeId, asOf } = facts;
  if (phase !== 'accumulating' && phase !== 'ready') return [];
  if (shareCounted(evaluation) < SHARE) return [];
  return evaluation.requirements.filter(isMissing).map(({ id, label = id, citation, confidence }) => ({
    id: `complete-packet:${id}`,
    kind: 'complete-packet',
    subjectId: id,
    ownerId: superviseeId,
    supervisorIds: [],
    beganOn: asOf,
    dueOn: null,
    pauses: true,
    sentence: `${label}: not on file`,
    citation,
    confidence,
  }));
}

function isMissing({ kind = '', binding, verdict, confidence }: RequirementRow): boolean {
  return binding && verdict !== 'met' && confidence !== 'recall' && OTHERS_SEND.includes(kind);
}
