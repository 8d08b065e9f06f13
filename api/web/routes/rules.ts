import { performAction } from '../../perform-action.ts';
import { findRequirement } from '../../rulebooks/find-reading.ts';
import { getRulebook } from '../../routes/rulebooks/get-rulebook.ts';
import { listRulebooks } from '../../routes/rulebooks/list-rulebooks.ts';
import type { PageRoute } from '../page-request.ts';
import { RequirementPage } from '../pages/requirement-page.tsx';
import { RulebookPage } from '../pages/rulebook-page.tsx';
import { RulesPage } from '../pages/rules-page.tsx';
import { readRulesSelection } from '../reading/rules-selection.ts';

/** Every license whose rules can be read; nobody needs to be signed in. */
export const rulesRoute: PageRoute = {
  path: '/rules',
  ability: 'public',
  async show({ services, frame, query }) {
    const rulebooks = await performAction(services, null, listRulebooks);
    return { page: RulesPage({ frame, rulebooks, selection: readRulesSelection(query) }) };
  },
};

/** The rules of one license. */
export const rulebookRoute: PageRoute = {
  path: '/rules/:license',
  ability: 'public',
  async show({ services, frame, params }) {
    const reading = await performAction(services, null, getRulebook, { params });
    return { page: RulebookPage({ frame, reading }) };
  },
};

/** One requirement of a license. */
export const requirementRoute: PageRoute = {
  path: '/rules/:license/:requirementId',
  ability: 'public',
  async show({ services, frame, params: { license, requirementId } }) {
    const reading = await performAction(services, null, getRulebook, { params: { license } });
    return { page: RequirementPage({ frame, reading, requirement: findRequirement(reading, requirementId ?? '') }) };
  },
};
