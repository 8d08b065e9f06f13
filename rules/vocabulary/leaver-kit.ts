import type { CalendarWeek } from './calendar-week.ts';
import type { Confidence } from './evaluation.ts';
import type { PacketReadiness } from './packet-readiness.ts';
import type { FormSignature } from './packet-step.ts';
import type { PlainDate } from './plain-date.ts';

/** What of a journey has to do with somebody's leaving. */
export interface LeaverFacts {
  readonly superviseeId: string;
  /** The supervisee, or a supervisor of the journey. */
  readonly leaverId: string;
  readonly lastDayOn: PlainDate;
  readonly packet: PacketReadiness;
  /** Weekly logs that are not signed. */
  readonly logs: readonly {
    readonly weeklyLogId: string;
    readonly supervisorId: string;
    readonly week: CalendarWeek;
    readonly returned: boolean;
  }[];
  /** Minutes that are logged and not submitted. */
  readonly unsubmittedMinutes: number;
  /** Signed agreements. */
  readonly agreements: readonly {
    readonly supervisorId: string;
    readonly settingId: string;
    readonly settingName: string;
    readonly until: PlainDate | null;
  }[];
  /** Names of the supervisors by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

/** What kind of thing is to be done before somebody leaves. */
export const KIT_KINDS = ['weekly-log', 'returned-log', 'hours', 'agreement', 'form', 'notice'] as const;

/** What is to be done about a thing: by the deed that a page names. */
export const KIT_ACTS = ['sign', 'correct', 'submit', 'end', 'send', 'obtain'] as const;

/** One thing to be done because somebody leaves: what, by whom, by which day, and what the board says of it. */
export interface KitItem {
  /** Unique in the journey. */
  readonly key: string;
  readonly kind: (typeof KIT_KINDS)[number];
  readonly name: string;
  readonly supervisorId: string | null;
  readonly supervisorName: string | null;
  readonly settingName: string | null;
  readonly who: 'supervisee' | 'supervisor' | 'director';
  readonly act: (typeof KIT_ACTS)[number];
  /** The last day, unless the board's own clock ends before, or runs on for what is only to be sent. */
  readonly byOn: PlainDate;
  /** The day that the board sets; null where no text was read that sets one. */
  readonly boardDueOn: PlainDate | null;
  readonly done: boolean;
  /** Whether it keeps the kit open; what is only remembered, or asked for now and then, does not. */
  readonly counts: boolean;
  /** The record does not show whether the board needs it here. */
  readonly unsure: boolean;
  /** How the board wants it signed; null for what is no form of the board. */
  readonly signature: FormSignature | null;
  readonly citation: string | null;
  readonly confidence: Confidence | null;
  readonly source: string | null;
  readonly checkedOn: string | null;
}

/** Everything to be done in one journey before somebody's last day, and after it where a board gives time. */
export interface LeaverKit {
  readonly lastDayOn: PlainDate;
  /** What is open comes first, the earliest day before all. */
  readonly items: readonly KitItem[];
  /** How many things keep it open; it is closed at 0. */
  readonly open: number;
  /** Whether nobody has read what this board asks for. */
  readonly general: boolean;
  /** What is not known and the board must be asked; null where nothing is. */
  readonly ask: string | null;
}
