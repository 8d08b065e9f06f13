import { findPeople } from '../../db/views/find-people.ts';
import { findSettings } from '../../db/views/find-settings.ts';
import type { JourneyPage } from '../../db/views/journey-page.ts';
import type { ProposeAgreement } from '../../rules/vocabulary/commands/propose-agreement.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { assertOpen, assertOrder } from '../access/assert-journey.ts';
import type { ActionContext } from '../action.ts';

/**
 * Refuses an agreement that cannot be: with oneself, with nobody, nowhere, ending before it begins, or made twice.
 * @throws JOURNEY_ENDED, DATE_ORDER, OWN_HOURS, PERSON_NOT_FOUND, SETTING_NOT_FOUND or AGREEMENT_EXISTS.
 */
export async function checkProposal(
  { services, acting }: ActionContext,
  page: JourneyPage,
  body: ProposeAgreement,
): Promise<void> {
  assertOpen(page);
  assertOrder({ name: 'The first day', on: body.from }, { name: 'The last day', on: body.until });
  if (body.supervisorId === page.row.superviseeId) throw new CreditableError('OWN_HOURS');
  const people = await findPeople(services.db, acting);
  if (!people.some(({ personId, roles }) => personId === body.supervisorId && roles.includes('supervisor'))) {
    throw new CreditableError('PERSON_NOT_FOUND');
  }
  const settings = await findSettings(services.db, acting);
  if (!settings.some(({ settingId }) => settingId === body.settingId)) throw new CreditableError('SETTING_NOT_FOUND');
  if (page.agreements.some((known) => isSame(known, body))) throw new CreditableError('AGREEMENT_EXISTS');
}

function isSame(
  known: JourneyPage['agreements'][number],
  { supervisorId, settingId, from }: ProposeAgreement,
): boolean {
  return known.supervisorId === supervisorId && known.settingId === settingId && known.from === from;
}
