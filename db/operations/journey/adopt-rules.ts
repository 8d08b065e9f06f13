import type { Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import type { AdoptRules } from '../../../rules/vocabulary/commands/adopt-rules.ts';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { LicenseCode } from '../../../rules/vocabulary/license-code.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { type RulesVersion, rulesName } from '../../../rules/vocabulary/rules-version.ts';
import { act } from '../../act.ts';
import { Journey } from '../../entities/journey.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import type { Session } from '../../session.ts';
import { writeRulebook } from '../rulebook/keep-rulebook.ts';
import { RULES_ADOPTED, earlierRules, readAdoptions } from '../rulebook/read-adoptions.ts';
import { type JourneyInHand, requireJourney, requireOpenJourney } from './require-journey.ts';

/** The receipt of adopted rules, and the rules that the journey is pinned to now. */
export interface AdoptedRules extends Receipt {
  readonly rulebook: RulesVersion;
}

/**
 * A director has a journey counted under other rules from now on: the present ones of its license, which are kept with
 * it, or ones under which it was counted before. What was counted until then stays as it was.
 * @param presentRules - the rules of a license as this program brings them.
 * @returns a receipt whose subject is the journey; `rulebook` is what it is pinned to now, also for a repetition.
 * @throws RULES_ALREADY_PINNED, RULES_CHANGED, RULES_SETTLED, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED, DATABASE_AWAY.
 */
export async function adoptRules(
  db: Database,
  command: Command<AdoptRules>,
  presentRules: (license: LicenseCode) => Rulebook,
): Promise<AdoptedRules> {
  const { journeyId, body } = command;
  const receipt = await act<Receipt>(db, 'adopt-rules', command, async (session) => {
    const journey = await requireOpenJourney(session, journeyId);
    const { license, rulebook: before } = journey;
    assertFree(journey, body);
    const after = await takeUp(session, journey, { ...command, present: presentRules(license) });
    await session.em.nativeUpdate(
      Journey,
      { id: journeyId },
      { rulebookVersion: after.version, rulebookSha256: after.sha256 },
    );
    return {
      receipt: {
        subjectId: journeyId,
        sentence: `The journey is counted under ${license} ${rulesName(after)} instead of ${rulesName(before)}: ${body.reason}`,
      },
      audit: { action: RULES_ADOPTED, before: { rulebook: before }, after: { rulebook: after, reason: body.reason } },
    };
  });
  // A repeated command is given its first receipt, whatever was adopted since: what holds now is asked anew.
  const { rulebook } = await read(db, command, (session) => requireJourney(session, journeyId));
  return { ...receipt, rulebook };
}

function assertFree({ phase, rulebook }: JourneyInHand, { sha256 }: AdoptRules): void {
  if (phase === 'submitting') throw new CreditableError('RULES_SETTLED');
  if (rulebook.sha256 === sha256) throw new CreditableError('RULES_ALREADY_PINNED');
}

interface Wanted extends Command<AdoptRules> {
  readonly present: Rulebook;
}

/** The present rules are kept now; earlier ones must have been kept then. */
async function takeUp(
  session: Session,
  { journeyId, license, rulebook }: JourneyInHand,
  { body: { sha256 }, at, present: document }: Wanted,
): Promise<RulesVersion> {
  if (document.sha256 === sha256) {
    const { version } = document.identity;
    await writeRulebook(session, { license, version, sha256, document, at });
    return { version, sha256 };
  }
  const earlier = earlierRules(await readAdoptions(session, journeyId), rulebook).find((one) => one.sha256 === sha256);
  const kept = await session.ask('select 1 from rulebook where license = ? and sha256 = ?', [license, sha256]);
  if (earlier === undefined || kept.length === 0) throw new CreditableError('RULES_CHANGED', { license });
  return earlier;
}
