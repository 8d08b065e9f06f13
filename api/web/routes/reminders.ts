import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';
import { objectionsTo } from '../../../rules/vocabulary/ladders/ladder-objections.ts';
import { orderRungs } from '../../../rules/vocabulary/ladders/order-rungs.ts';
import type { ObligationKind } from '../../../rules/vocabulary/obligation.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { performAction } from '../../perform-action.ts';
import { listLadders } from '../../routes/ladders/list-ladders.ts';
import { type SignedInRequest, signedInPage } from '../page-request.ts';
import { ReminderPage } from '../pages/reminder-page.tsx';
import { RemindersPage } from '../pages/reminders-page.tsx';
import type { Refusal } from '../parts/action-form.tsx';
import { changeLadder, ladderIn } from '../reading/change-ladder.ts';
import type { Proposal } from '../reading/ladder-lines.ts';

/** Who is told what and when, for every kind of thing that can be owed. */
export const remindersRoute = signedInPage('/reminders', 'read-ladders', async ({ services, acting, frame }) => {
  return { page: RemindersPage({ frame, ladders: await performAction(services, acting, listLadders) }) };
});

/** The reminders of one kind, and the forms that make them stricter. */
export const reminderRoute = signedInPage('/reminders/:kind', 'read-ladders', async (request) => {
  const { services, acting, frame, params, refusal } = request;
  const ladders = await performAction(services, acting, listLadders);
  const shown = ladders.find(({ kind }) => kind === params['kind']);
  if (shown === undefined) throw new CreditableError('PATH_UNKNOWN');
  const today = dateAt(services.now(), acting.timeZone);
  const foreseen = services.foreseeLadder(shown.kind, shown.ladder, today);
  const proposal = proposalOf(request, shown.kind, refusal);
  return { page: ReminderPage({ frame, timeZone: acting.timeZone, shown, foreseen, proposal, refusal }) };
});

/** What a change that was typed and not sent yet would bring. */
function proposalOf({ services, acting }: SignedInRequest, kind: ObligationKind, refusal: Refusal | null) {
  if (refusal?.operation !== 'setLadder' || refusal.typed['wish'] !== 'look' || refusal.problem !== null) return null;
  const ladder = orderRungs(LADDERS[kind], changeLadder(ladderIn(refusal.typed), refusal.typed));
  const foreseen = services.foreseeLadder(kind, ladder, dateAt(services.now(), acting.timeZone));
  return { ladder, foreseen, objections: objectionsTo(kind, ladder) } satisfies Proposal;
}
