import { getJourneyRules } from '../../db/views/get-journey-rules.ts';
import type { JourneyPage } from '../../db/views/journey-page.ts';
import type { AdoptRules } from '../../rules/vocabulary/commands/adopt-rules.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { assertOpen } from '../access/assert-journey.ts';
import type { ActionContext } from '../action.ts';
import { findOfferedRules } from '../rulebooks/find-offered-rules.ts';

/**
 * Refuses rules that hold already, that nobody was shown, or while the board has the packet.
 * @throws JOURNEY_ENDED, RULES_SETTLED, RULES_ALREADY_PINNED or RULES_CHANGED.
 */
export async function checkAdoption(
  { services, acting }: ActionContext,
  page: JourneyPage,
  { sha256 }: AdoptRules,
): Promise<void> {
  assertOpen(page);
  if (page.row.phase === 'submitting') throw new CreditableError('RULES_SETTLED');
  const rules = await getJourneyRules(services.db, acting, page.row.journeyId);
  if (findOfferedRules(services, rules, sha256).offered === null) throw new CreditableError('RULES_ALREADY_PINNED');
}
