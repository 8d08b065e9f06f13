import type { PageRoute } from '../page-request.ts';
import { accessLogCsvRoute, accessLogRoute, whoLookedRoute } from './access-log.ts';
import { aheadRoute } from './ahead.ts';
import { attestationsRoute } from './attestations.ts';
import { calendarRoute } from './calendar.ts';
import { cohortCsvRoute, cohortRoute } from './cohort.ts';
import { certificatesRoute, journeyDocumentsRoute, staffDocumentsRoute } from './documents.ts';
import { departureRoute } from './departure.ts';
import { emergenciesRoute, emergencyRoute } from './emergency.ts';
import { frontRoute } from './front.ts';
import { identityProviderRoute } from './identity-provider.ts';
import { journeyRoute, meRoute } from './journey.ts';
import { journeyRulesRoute } from './journey-rules.ts';
import { listedDocumentsRoute } from './listed-documents.ts';
import { noticesRoute } from './notices.ts';
import { newJourneyRoute, newPersonRoute, peopleRoute, settingsRoute } from './organization.ts';
import { obligationsRoute } from './obligations.ts';
import { myDataRoute, personDataRoute } from './person-data.ts';
import { progressRoute } from './progress.ts';
import { queueRoute, weeklyLogRoute } from './queue.ts';
import { reminderRoute, remindersRoute } from './reminders.ts';
import { reviewLinkRoute, reviewRoute } from './review.ts';
import { ruleChangeRoute, ruleChangesRoute } from './rule-changes.ts';
import { operationsRoute, operationsRunRoute } from './operations.ts';
import { requirementRoute, rulebookRoute, rulesRoute } from './rules.ts';
import { linkRoute, signInRoute } from './sign-in.ts';
import { personAccessRoute, signInsRoute } from './sign-ins.ts';
import { signedCopiesRoute, signedCopyRoute, signingConsentRoute } from './signing.ts';
import { superviseesRoute } from './supervisees.ts';
import { journeySupervisionRoute, supervisionRoute } from './supervision.ts';
import { tokensRoute } from './tokens.ts';
import { weekRoute } from './week.ts';
import { weeksToSignRoute } from './weeks-to-sign.ts';

/** Every page, the more exact address first. */
export const PAGE_ROUTES: readonly PageRoute[] = [
  frontRoute,
  signInRoute,
  linkRoute,
  reviewRoute,
  reviewLinkRoute,
  meRoute,
  newJourneyRoute,
  aheadRoute,
  journeyRulesRoute,
  journeyRoute,
  weekRoute,
  signingConsentRoute,
  signedCopiesRoute,
  signedCopyRoute,
  journeySupervisionRoute,
  supervisionRoute,
  journeyDocumentsRoute,
  staffDocumentsRoute,
  certificatesRoute,
  myDataRoute,
  personDataRoute,
  attestationsRoute,
  progressRoute,
  queueRoute,
  weeksToSignRoute,
  weeklyLogRoute,
  superviseesRoute,
  cohortRoute,
  cohortCsvRoute,
  peopleRoute,
  newPersonRoute,
  personAccessRoute,
  signInsRoute,
  tokensRoute,
  identityProviderRoute,
  whoLookedRoute,
  accessLogRoute,
  accessLogCsvRoute,
  emergencyRoute,
  emergenciesRoute,
  departureRoute,
  settingsRoute,
  listedDocumentsRoute,
  remindersRoute,
  reminderRoute,
  ruleChangesRoute,
  ruleChangeRoute,
  obligationsRoute,
  operationsRoute,
  operationsRunRoute,
  noticesRoute,
  calendarRoute,
  rulesRoute,
  rulebookRoute,
  requirementRoute,
];
