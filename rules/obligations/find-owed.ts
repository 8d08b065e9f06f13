import type { Owed } from '../vocabulary/obligation.ts';
import type { Finder, JourneyFacts } from './journey-facts.ts';
import { answerDeficiency } from './kinds/answer-deficiency.ts';
import { attestQuarter } from './kinds/attest-quarter.ts';
import { bookSupervision } from './kinds/book-supervision.ts';
import { catchUp } from './kinds/catch-up.ts';
import { changeSupervisor } from './kinds/change-supervisor.ts';
import { closeUp } from './kinds/close-up.ts';
import { completePacket } from './kinds/complete-packet.ts';
import { evaluateSupervisee } from './kinds/evaluate-supervisee.ts';
import { fileDocument } from './kinds/file-document.ts';
import { logHours } from './kinds/log-hours.ts';
import { meetDeadline } from './kinds/meet-deadline.ts';
import { readRuleChange } from './kinds/read-rule-change.ts';
import { renewCredential } from './kinds/renew-credential.ts';
import { resubmitWeek } from './kinds/resubmit-week.ts';
import { signAgreement } from './kinds/sign-agreement.ts';
import { signWeek } from './kinds/sign-week.ts';
import { stayUnderCap } from './kinds/stay-under-cap.ts';
import { superviseMonth } from './kinds/supervise-month.ts';
import { useHoursInTime } from './kinds/use-hours-in-time.ts';

/** One finder for each kind of obligation. */
const FINDERS: readonly Finder[] = [
  bookSupervision,
  signWeek,
  useHoursInTime,
  renewCredential,
  changeSupervisor,
  closeUp,
  catchUp,
  stayUnderCap,
  meetDeadline,
  answerDeficiency,
  completePacket,
  superviseMonth,
  logHours,
  resubmitWeek,
  readRuleChange,
  evaluateSupervisee,
  attestQuarter,
  signAgreement,
  fileDocument,
];

/**
 * Finds everything that is owed in a journey as its record stands. Nothing is remembered from one look to the next: what
 * was done is no longer found, and what was missed while nobody looked is found now.
 */
export async function findOwed(facts: JourneyFacts): Promise<readonly Owed[]> {
  const found: Owed[] = [];
  for (const find of FINDERS) found.push(...(await find(facts)));
  return found;
}
