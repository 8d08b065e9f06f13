import { assembleRulebook } from '../rulebooks/assemble-rulebook.ts';
import { type Rulebook, type RulebookParts } from '../rulebooks/rulebook.ts';
import { type Proposal } from '../rulebooks/schema/proposal-schema.ts';
import { applyChanges } from '../rulebooks/versions/apply-changes.ts';
import { listReadings, partsUnder, withoutChanges } from '../rulebooks/versions/open-readings.ts';

/**
 * Lays a proposal over a rulebook. The rulebook itself stays as it is.
 * @returns the rulebook as it would be, checked like any other, with a version that names the proposal. Another reading of
 *   what the proposal takes out cannot be asked for any more.
 * @throws RangeError when the proposal is about another license, names what is not there, or makes no sound rulebook.
 */
export function applyProposal(rulebook: Rulebook, proposal: Proposal): Rulebook {
  const { license, version } = rulebook.identity;
  if (proposal.license !== license)
    throw new RangeError(`${proposal.id} is about ${proposal.license}, not about ${license}`);
  const parts = withoutDeadReadings(applyChanges(rulebook, proposal.changes));
  return assembleRulebook({ ...parts, identity: { ...parts.identity, version: `${version}+${proposal.id}` } });
}

function withoutDeadReadings(parts: RulebookParts): RulebookParts {
  const alive = new Set(
    listReadings(parts)
      .filter((reading) => isAlive(() => partsUnder(parts, [reading])))
      .map(({ id }) => id),
  );
  const readings = parts.identity.readings.map((reading) =>
    alive.has(reading.id) ? reading : withoutChanges(reading),
  );
  return { ...parts, identity: { ...parts.identity, readings } };
}

function isAlive(put: () => unknown): boolean {
  try {
    put();
    return true;
  } catch {
    return false;
  }
}
