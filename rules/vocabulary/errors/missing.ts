import { entry } from './entry.ts';

/** What does not exist (for this organization). */
export const MISSING_ERRORS = {
  JOURNEY_NOT_FOUND: entry(404, 'There is no such journey.', 'Open it again from the cohort or from your own page.'),
  PERSON_NOT_FOUND: entry(404, 'There is no such person.', 'Check the person in the cohort.'),
  SETTING_NOT_FOUND: entry(404, 'There is no such setting.', 'Check the setting, or have a director add it.'),
  WEEKLY_LOG_NOT_FOUND: entry(404, 'There is no such weekly log.', 'Open it again from the queue.'),
  AGREEMENT_NOT_FOUND: entry(404, 'There is no such agreement.', 'Open it again from the journey.'),
  DEPARTURE_NOT_FOUND: entry(404, 'Nobody leaves here, as far as is recorded.', 'Open it again from the people.'),
  PACKET_NOT_FOUND: entry(404, 'There is no packet yet.', 'Assemble the packet first.'),
  PACKET_LINK_NOT_FOUND: entry(
    404,
    'There is no such link, or it is over.',
    'Look again at the links on the page of the journey.',
  ),
  LICENSE_UNKNOWN: entry(
    422,
    'There is no rulebook for {license}.',
    'Choose one of the licenses under /api/rulebooks.',
  ),
  RULEBOOK_NOT_FOUND: entry(
    404,
    'There is no rulebook for this license.',
    'See /api/rulebooks for the licenses that have one.',
  ),
  REQUIREMENT_NOT_FOUND: entry(
    404,
    'The rules of this license have no such requirement.',
    'See the rules of the license for those that it has.',
  ),
} as const;
