import type { Look } from '../lookahead/look.ts';
import type { Rulebook } from '../rulebooks/rulebook.ts';
import type { AttestedMinutes, QuarterStanding } from '../vocabulary/attestation.ts';
import type { DutyPeriod } from '../vocabulary/duty-period.ts';
import type { Evaluation } from '../vocabulary/evaluation.ts';
import type { ExperienceRecord } from '../vocabulary/experience-record.ts';
import type { Gate } from '../vocabulary/gate-item.ts';
import type { DocumentFacts } from '../vocabulary/needed-document.ts';
import type { Owed } from '../vocabulary/obligation.ts';
import type { Phase } from '../vocabulary/phase.ts';
import type { CalendarWeek } from '../vocabulary/calendar-week.ts';
import type { PacketReadiness } from '../vocabulary/packet-readiness.ts';
import type { PlainDate } from '../vocabulary/plain-date.ts';

import type { HeldCredential } from './held-credential.ts';
import type { Restriction } from './lapses-in.ts';
import type { Candidate } from './stand-ins.ts';
import type { BookedSupervision } from './supervision-owed.ts';

/** A weekly log that is not signed. */
export interface OpenLog {
  readonly weeklyLogId: string;
  readonly supervisorId: string;
  readonly week: CalendarWeek;
  readonly minutes: number;
  /** ISO instant of its latest submission. */
  readonly submittedAt: string;
  /** The supervisor's day on which it was submitted. */
  readonly submittedOn: PlainDate;
  /** The supervisee's day on which it was returned; null while it waits for the signature. */
  readonly returnedOn: PlainDate | null;
}

/** A letter of the board that is not answered yet. */
export interface OpenLetter {
  readonly deficiencyId: string;
  readonly receivedOn: PlainDate;
  readonly dueOn: PlainDate;
}

/** An exam to which the board has admitted and whose result is not recorded. */
export interface OpenExam {
  readonly examId: string;
  readonly exam: string;
  readonly admittedOn: PlainDate;
  /** The last day on which it may be taken, as the board said. */
  readonly windowEndsOn: PlainDate;
}

/** An agreement that its supervisor has not signed. */
export interface ProposedAgreement {
  readonly agreementId: string;
  readonly supervisorId: string;
  /** The supervisor's day on which it was proposed. */
  readonly proposedOn: PlainDate;
}

/** Somebody of the journey who leaves. */
export interface Departing {
  readonly departureId: string;
  readonly personId: string;
  readonly lastDayOn: PlainDate;
  /** The leaver's day on which notice was given. */
  readonly givenOn: PlainDate;
}

/** A quarter of one supervisor at one setting. */
export interface SignedQuarter extends QuarterStanding {
  readonly supervisorId: string;
  readonly settingId: string;
  readonly settingName: string;
  readonly minutesByActivity: readonly AttestedMinutes[];
}

/** What newer rules would change for somebody. */
export interface RuleChange {
  readonly rolloutId: string;
  /** The supervisee's day on which it was worked out. */
  readonly openedOn: PlainDate;
  readonly sentence: string;
}

/** All that decides what is owed in one journey: plain facts, collected once for each look. */
export interface JourneyFacts {
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly phase: Phase;
  /** The supervisee's day on which the journey entered its phase. */
  readonly phaseSince: PlainDate;
  /** The supervisee's day as of which everything is asked. */
  readonly asOf: PlainDate;
  /** ISO instant of the look. */
  readonly at: string;
  readonly record: ExperienceRecord;
  readonly rulebook: Rulebook;
  readonly evaluation: Evaluation;
  readonly gate: Gate;
  /** The day on which the hours will be complete at the present pace; null when no day is in sight. */
  readonly finishOn: PlainDate | null;
  /** Counts a record as of a day; a look ahead may ask for many. */
  readonly look: Look;
  /** Weekly logs that wait for a signature or were returned. */
  readonly logs: readonly OpenLog[];
  /** The supervisee's day on which something was logged last, drafts included. */
  readonly lastLoggedOn: PlainDate | null;
  readonly letters: readonly OpenLetter[];
  /** Exams that are to be taken by a day. */
  readonly exams: readonly OpenExam[];
  readonly proposed: readonly ProposedAgreement[];
  /** Credentials of the supervisee beside registrations. */
  readonly credentials: readonly HeldCredential[];
  /** Restrictions of the licenses of its supervisors. */
  readonly restrictions: readonly Restriction[];
  /** Who else could supervise; read only where a supervisor's license has lapsed. */
  readonly candidates: readonly Candidate[];
  /** The supervisee and supervisors who are to leave. */
  readonly departing: readonly Departing[];
  /** Newer rules that were previewed for this journey and are not adopted. */
  readonly ruleChanges: readonly RuleChange[];
  /** Weeks in which lines are noted and not submitted, the earliest first. */
  readonly draftWeeks: readonly CalendarWeek[];
  /** The day on which somebody plans to file, and the day on which the plan was made; null where there is none. */
  readonly plan: { readonly targetOn: PlainDate; readonly plannedOn: PlainDate } | null;
  /** Quarters in which something is signed, for each supervisor and setting. */
  readonly quarters: readonly SignedQuarter[];
  /** The periods of what the rules ask for at regular times. */
  readonly dutyPeriods: readonly DutyPeriod[];
  /** Minutes that are logged and not submitted. */
  readonly unsubmittedMinutes: number;
  /** How far the packet is: each form, where it stands, and the day by which its board wants it. */
  readonly packet: PacketReadiness;
  /** Sessions of supervision that are booked and not in the log yet. */
  readonly booked: readonly BookedSupervision[];
  /** What the program asks for, and the documents of the journey on file. */
  readonly documents: DocumentFacts;
}

/** Finds what is owed of one kind. It reads facts only, so that the same facts always find the same. */
export type Finder = (facts: JourneyFacts) => readonly Owed[] | Promise<readonly Owed[]>;
