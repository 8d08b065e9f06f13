import { AccountAttempt } from './account-attempt.ts';
import { AccessEntry } from './access-entry.ts';
import { Absence } from './absence.ts';
import { Agreement } from './agreement.ts';
import { Answer } from './answer.ts';
import { ApiToken } from './api-token.ts';
import { Attestation } from './attestation.ts';
import { Authenticator } from './authenticator.ts';
import { AuditEntry } from './audit-entry.ts';
import { CommandReceipt } from './command-receipt.ts';
import { CalendarFeed } from './calendar-feed.ts';
import { Credential } from './credential.ts';
import { Decision } from './decision.ts';
import { Deficiency } from './deficiency.ts';
import { Departure } from './departure.ts';
import { Document } from './document.ts';
import { EmergencyAccess } from './emergency-access.ts';
import { Encumbrance } from './encumbrance.ts';
import { Evaluation } from './evaluation.ts';
import { Exam } from './exam.ts';
import { FleetFinding } from './fleet-finding.ts';
import { FleetRun } from './fleet-run.ts';
import { IdentityProvider } from './identity-provider.ts';
import { LedDomain } from './led-domain.ts';
import { LinkedAccount } from './linked-account.ts';
import { Filing } from './filing.ts';
import { Journey } from './journey.ts';
import { JourneySummary } from './journey-summary.ts';
import { ListedDocument } from './listed-document.ts';
import { LadderPolicy } from './ladder-policy.ts';
import { Leave } from './leave.ts';
import { LearningGoal } from './learning-goal.ts';
import { LogEntry } from './log-entry.ts';
import { MailedLink } from './mailed-link.ts';
import { Notice } from './notice.ts';
import { Obligation } from './obligation.ts';
import { Organization } from './organization.ts';
import { PacketItemStep } from './packet-item-step.ts';
import { PacketLink } from './packet-link.ts';
import { Packet } from './packet.ts';
import { Passkey } from './passkey.ts';
import { Person } from './person.ts';
import { RecoveryCode } from './recovery-code.ts';
import { Registration } from './registration.ts';
import { ReviewSession } from './review-session.ts';
import { RolloutItem } from './rollout-item.ts';
import { Rulebook } from './rulebook.ts';
import { RulesRollout } from './rules-rollout.ts';
import { SessionMember } from './session-member.ts';
import { Setting } from './setting.ts';
import { SignInSession } from './sign-in-session.ts';
import { Signature } from './signature.ts';
import { SignedCopy } from './signed-copy.ts';
import { SigningConsent } from './signing-consent.ts';
import { Snooze } from './snooze.ts';
import { SuperviseeEvaluation } from './supervisee-evaluation.ts';
import { SupervisionSession } from './supervision-session.ts';
import { SharedLog } from './shared-log.ts';
import { Submission } from './submission.ts';
import { SubmissionExam } from './submission-exam.ts';
import { SupervisorLicense } from './supervisor-license.ts';
import { WeeklyLog } from './weekly-log.ts';
import { WeeklyLogVersion } from './weekly-log-version.ts';

/** Every table of the database. */
export const ALL_ENTITIES = [
  Rulebook,
  Organization,
  Person,
  SupervisorLicense,
  Credential,
  Encumbrance,
  Departure,
  Absence,
  Setting,
  Journey,
  Registration,
  Exam,
  Leave,
  Answer,
  Agreement,
  WeeklyLog,
  WeeklyLogVersion,
  LogEntry,
  Signature,
  SigningConsent,
  SignedCopy,
  SharedLog,
  SupervisionSession,
  SessionMember,
  Attestation,
  SuperviseeEvaluation,
  LearningGoal,
  Evaluation,
  JourneySummary,
  Packet,
  PacketLink,
  ReviewSession,
  PacketItemStep,
  Document,
  Filing,
  Submission,
  SubmissionExam,
  Deficiency,
  Decision,
  RulesRollout,
  RolloutItem,
  Notice,
  Obligation,
  CalendarFeed,
  SignInSession,
  MailedLink,
  IdentityProvider,
  LedDomain,
  LinkedAccount,
  AccountAttempt,
  ApiToken,
  Passkey,
  EmergencyAccess,
  Authenticator,
  RecoveryCode,
  Snooze,
  LadderPolicy,
  ListedDocument,
  FleetRun,
  FleetFinding,
  CommandReceipt,
  AuditEntry,
  AccessEntry,
];
