import { formatDate } from '../../explain/format-date.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { loadPacketList } from '../../packets/load-packet-list.ts';
import type { PacketCitation } from '../../packets/packet-list.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/**
 * Where hours accumulate, they are expected to be logged: memory fades within weeks. While the packet is with the board they
 * are expected only where a text that was read has supervision go on until the license is issued.
 */
export function logHours(facts: JourneyFacts): readonly Owed[] {
  const { phase, phaseSince, lastLoggedOn, superviseeId, journeyId } = facts;
  const text = phase === 'submitting' ? goesOn(facts) : null;
  if (phase !== 'accumulating' && text === null) return [];
  const since = lastLoggedOn !== null && lastLoggedOn > phaseSince ? lastLoggedOn : phaseSince;
  return [
    {
      id: `log-hours:${since}`,
      kind: 'log-hours',
      subjectId: journeyId,
      ownerId: superviseeId,
      supervisorIds: supervisorsOn(facts.record, facts.asOf),
      beganOn: since,
      dueOn: null,
      pauses: true,
      sentence: `Nothing logged since ${formatDate(since)}`,
      citation: text?.citation ?? null,
      confidence: text?.confidence ?? null,
    },
  ];
}

function goesOn({ rulebook }: JourneyFacts): PacketCitation | null {
  const text = loadPacketList(rulebook.identity.license).supervisionUntilLicensed;
  return text === null || text.confidence === 'recall' ? null : text;
}
