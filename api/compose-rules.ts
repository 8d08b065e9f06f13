import { leaverKit } from '../rules/departures/leaver-kit.ts';
import { documentsOfJourney } from '../rules/documents/documents-of-journey.ts';
import { documentsOfSupervisor } from '../rules/documents/documents-of-supervisor.ts';
import { judgeDocuments } from '../rules/documents/judge-documents.ts';
import { readRecord } from '../rules/evaluate/read-record.ts';
import { holdOutlooks } from '../rules/lookahead/hold-outlooks.ts';
import { foreseeLadder } from '../rules/obligations/foresee-ladder.ts';
import { holdReadings } from '../rules/prose/hold-readings.ts';
import { judgePacket } from '../rules/readiness/judge-packet.ts';
import { holdRulebooks } from '../rules/rulebooks/hold-rulebooks.ts';
import type { RuleServices } from './services.ts';

/** Puts together what the API needs of the rules, all of it over the same rulebooks: those in their folders. */
export function composeRules(): RuleServices {
  const rulebooks = holdRulebooks();
  return {
    rulebooks,
    readings: holdReadings(rulebooks),
    outlooks: holdOutlooks(rulebooks),
    readRecord,
    judgePacket,
    judgeJourneyDocuments: ({ documents: { listed, filed }, today, ...needs }) =>
      judgeDocuments(documentsOfJourney({ ...needs, listed }), filed, today),
    judgeSupervisorDocuments({ licenses, toward, documents: { listed, filed }, today }) {
      const needs = { supervisor: { licenses }, rulebooks: toward.map(rulebooks.read), listed };
      return judgeDocuments(documentsOfSupervisor(needs), filed, today);
    },
    leaverKit,
    foreseeLadder,
  };
}
