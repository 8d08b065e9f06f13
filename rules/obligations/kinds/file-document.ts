import { documentsOfJourney } from '../../documents/documents-of-journey.ts';
import { judgeDocuments } from '../../documents/judge-documents.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { documentsOwed } from '../documents-owed.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { settingsOn } from '../settings-on.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** Documents that the board or the program wants on file with the journey and that are missing, expired, or end soon. */
export function fileDocument(facts: JourneyFacts): readonly Owed[] {
  const { phase, superviseeId, record, asOf, packet, rulebook, documents } = facts;
  if (phase === 'licensed' || phase === 'withdrawn') return [];
  const settingIds = settingsOn(record, asOf);
  const needed = documentsOfJourney({
    ...{ license: rulebook.identity.license, packet, settingIds },
    listed: documents.listed,
  });
  const owner = { ownerId: superviseeId, supervisorIds: supervisorsOn(record, asOf) };
  return documentsOwed(judgeDocuments(needed, documents.filed, asOf), owner, asOf);
}
