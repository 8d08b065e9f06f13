import type { AnyAction } from '../action.ts';
import { accountRoutes } from './accounts/routes.ts';
import { accessLogRoutes } from './access-log/routes.ts';
import { authenticatorRoutes } from './authenticator/routes.ts';
import { agreementRoutes } from './agreements/routes.ts';
import { attestationRoutes } from './attestations/routes.ts';
import { calendarRoutes } from './calendar/routes.ts';
import { cohortRoutes } from './cohort/routes.ts';
import { demoRoutes } from './demo/routes.ts';
import { documentRoutes } from './documents/routes.ts';
import { emergencyRoutes } from './emergency/routes.ts';
import { errorRoutes } from './errors/routes.ts';
import { exportRoutes } from './export/routes.ts';
import { fleetRoutes } from './fleet/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { journeyRoutes } from './journeys/routes.ts';
import { ladderRoutes } from './ladders/routes.ts';
import { listedDocumentRoutes } from './listed-documents/routes.ts';
import { noticeRoutes } from './notices/routes.ts';
import { obligationRoutes } from './obligations/routes.ts';
import { packetRoutes } from './packets/routes.ts';
import { passkeyRoutes } from './passkeys/routes.ts';
import { proofRoutes } from './proofs/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { signingRoutes } from './signing/routes.ts';
import { submissionRoutes } from './submission/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { progressRoutes } from './progress/routes.ts';
import { queueRoutes } from './queue/routes.ts';
import { reviewRoutes } from './review/routes.ts';
import { rolloutRoutes } from './rollouts/routes.ts';
import { rulebookRoutes } from './rulebooks/routes.ts';
import { settingRoutes } from './settings/routes.ts';
import { supervisionRoutes } from './supervision/routes.ts';
import { tokenRoutes } from './tokens/routes.ts';
import { weekRoutes } from './weeks/routes.ts';
import { weeklyLogRoutes } from './weekly-logs/routes.ts';

/** The actions by what they are about, in the order in which the API description shows them. */
export const ROUTES_BY_SUBJECT = {
  People: peopleRoutes,
  'Signing in': [...signInRoutes, ...passkeyRoutes, ...authenticatorRoutes, ...proofRoutes],
  'Signing in by a provider': accountRoutes,
  'Tokens for programs': tokenRoutes,
  'Who has looked': accessLogRoutes,
  'Emergency access': emergencyRoutes,
  Settings: settingRoutes,
  Journeys: journeyRoutes,
  Agreements: agreementRoutes,
  Weeks: weekRoutes,
  'Weekly logs': weeklyLogRoutes,
  Supervision: supervisionRoutes,
  Attestations: attestationRoutes,
  'Evaluations and goals': progressRoutes,
  'Signed records': signingRoutes,
  Queue: queueRoutes,
  'Packet and board': packetRoutes,
  'Application with the board': submissionRoutes,
  'Packets for reviewers': reviewRoutes,
  Documents: [...documentRoutes, ...listedDocumentRoutes],
  Export: exportRoutes,
  Obligations: obligationRoutes,
  Notices: noticeRoutes,
  Reminders: ladderRoutes,
  Calendar: calendarRoutes,
  Cohort: cohortRoutes,
  Rulebooks: rulebookRoutes,
  'Rule changes': rolloutRoutes,
  'Fleet jobs': fleetRoutes,
  Errors: errorRoutes,
  System: healthRoutes,
  Demo: demoRoutes,
} as const satisfies Readonly<Record<string, readonly AnyAction[]>>;

/** Every action there is, in order; the router and the API description are made from this one list. */
export const ALL_ROUTES: readonly AnyAction[] = Object.values(ROUTES_BY_SUBJECT).flat();
