import { z } from 'zod';
import { readRecord } from '../../../db/operations/record/read-record.ts';
import { getRulebook } from '../../../db/operations/rulebook/get-rulebook.ts';
import { type JourneyRules, getJourneyRules as readRules } from '../../../db/views/get-journey-rules.ts';
import { rulesSha256Schema } from '../../../rules/vocabulary/commands/adopt-rules.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { assertConcerned } from '../../access/assert-journey.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { type ActionContext, defineAction } from '../../action.ts';
import { type JourneyRulesAnswer, journeyRulesSchema } from '../../answers/journey-rules.ts';
import { findOfferedRules } from '../../rulebooks/find-offered-rules.ts';
import { journeyParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

const query = z.strictObject({
  sha256: rulesSha256Schema
    .meta({ description: 'Compare with these rules, which the journey had before; without it, with the present ones.' })
    .optional(),
});

/** Under which rules a journey is counted, what others would change for the person, and how it came to its own. */
export const getJourneyRules = defineAction({
  operationId: 'getJourneyRules',
  method: 'get',
  path: '/api/journeys/:journeyId/rules',
  summary: 'Compare rules',
  description:
    'The rules that the journey is pinned to, and what the present ones, or earlier ones of its own, would change: the same record on the same day under both. Changes nothing.',
  ability: 'compare-rules',
  params: journeyParams,
  query,
  answer: journeyRulesSchema,
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND', 'RULES_CHANGED', 'RULEBOOK_NOT_FOUND'],
  async perform(context, { params: { journeyId }, query: { sha256 } }): Promise<JourneyRulesAnswer> {
    const { services, acting } = context;
    const page = await getVisibleJourney(context, journeyId);
    assertConcerned(acting, 'compare-rules', page);
    const rules = await readRules(services.db, acting, journeyId);
    const { license, rulebook: pinned, earlier, adoptions } = rules;
    const { present, offered } = findOfferedRules(services, rules, sha256);
    const who = page.row.superviseeId === acting.actorId ? 'You' : page.row.superviseeName;
    return {
      ...{ license, pinned, present },
      earlier: [...earlier],
      compared: offered,
      comparison:
        offered === null ? null : await compare(context, journeyId, { ...rules, sha256: offered.sha256, who }),
      adoptions: [...adoptions],
    };
  },
});

interface Asked extends JourneyRules {
  /** The other rules. */
  readonly sha256: string;
  readonly who: string;
}

/** The same record on the same day, as it would be counted at this moment, under both. */
async function compare({ services, acting, at }: ActionContext, journeyId: string, asked: Asked) {
  const { organizationId } = acting;
  const { license, rulebook: pinned, sha256, timeZone, who } = asked;
  const present = services.rulebooks.read(license);
  const read = (hash: string) =>
    present.sha256 === hash ? present : getRulebook(services.db, { organizationId, license, sha256: hash });
  const { record } = await readRecord(services.db, { organizationId, journeyId });
  const [before, after] = [await read(pinned.sha256), await read(sha256)];
  return services.outlooks.compareRules({ before, after, record, asOf: dateAt(at, timeZone), who });
}
