import { boardTimeZone } from '../vocabulary/board-time-zone.ts';
import { CONFIDENCES, type Confidence } from '../vocabulary/evaluation.ts';
import { jurisdictionName } from '../vocabulary/jurisdiction.ts';
import { type ConfidenceCounts, type RulebookSummary } from '../vocabulary/reading/rulebook-summary.ts';
import { type Rulebook } from './rulebook.ts';

/** Says in short what a rulebook is: whose, of which day, and how many requirements were read where. */
export function summarizeRulebook({ identity, requirements, sha256 }: Rulebook): RulebookSummary {
  const { license, version, title, jurisdiction, profession, board, readOn } = identity;
  return {
    license,
    version,
    sha256,
    title,
    jurisdiction,
    state: jurisdictionName(jurisdiction),
    profession,
    board,
    timeZone: boardTimeZone(jurisdiction),
    readOn,
    requirementCount: requirements.length,
    confidences: countConfidences(requirements.map(({ confidence }) => confidence)),
  };
}

function countConfidences(all: readonly Confidence[]): ConfidenceCounts {
  const entries = CONFIDENCES.map((one) => [one, all.filter((each) => each === one).length] as const);
  return Object.fromEntries(entries) as ConfidenceCounts;
}
