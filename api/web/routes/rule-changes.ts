import { performAction } from '../../perform-action.ts';
import { getRollout } from '../../routes/rollouts/get-rollout.ts';
import { listRollouts } from '../../routes/rollouts/list-rollouts.ts';
import { signedInPage } from '../page-request.ts';
import { RuleChangePage } from '../pages/rule-change-page.tsx';
import { RuleChangesPage } from '../pages/rule-changes-page.tsx';

/** Newer rules and the journeys that are counted under older ones. */
export const ruleChangesRoute = signedInPage(
  '/rule-changes',
  'read-rollouts',
  async ({ services, acting, frame, refusal }) => {
    const rollouts = await performAction(services, acting, listRollouts);
    return { page: RuleChangesPage({ frame, timeZone: acting.timeZone, rollouts, refusal }) };
  },
);

/** One rollout of newer rules. */
export const ruleChangeRoute = signedInPage(
  '/rule-changes/:rolloutId',
  'read-rollouts',
  async ({ services, acting, frame, params, refusal }) => {
    const rollout = await performAction(services, acting, getRollout, { params });
    return { page: RuleChangePage({ frame, rollout, refusal }) };
  },
);
