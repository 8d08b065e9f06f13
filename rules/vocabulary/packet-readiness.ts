import type { DocumentKind } from './document.ts';
import type { Confidence } from './evaluation.ts';
import type { FormSignature, PacketState, PacketStep } from './packet-step.ts';

/** The version of a document on file that a form of the packet points to. */
export interface PointedDocument {
  readonly documentId: string;
  /** Whose it is: the supervisee of the journey, or a supervisor. */
  readonly personId: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** Of the file as it was given. */
  readonly sha256: string;
  /** ISO instant at which it was filed. */
  readonly filedAt: string;
  /** Whether it holds still: another one may have taken its place since, or it was withdrawn. */
  readonly since: 'unchanged' | 'replaced' | 'withdrawn';
}

/** A step of a form as it was recorded. */
export interface RecordedPacketStep {
  readonly itemKey: string;
  readonly step: PacketStep;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly reason: string | null;
  /** The name of a document, kept elsewhere. */
  readonly document: string | null;
  /** A document on file; left out or null where none was named. */
  readonly onFile?: PointedDocument | null;
}

/** Somebody leaves, which brings supervision to an end. */
export interface Leaving {
  readonly departureId: string;
  readonly who: 'supervisor' | 'supervisee';
  /** `YYYY-MM-DD`. */
  readonly lastDayOn: string;
}

/** The people and places of a journey, as far as the forms of its packet depend on them. Dates are `YYYY-MM-DD`. */
export interface PacketFacts {
  readonly supervisions: readonly {
    readonly supervisorId: string;
    readonly supervisorName: string;
    readonly settingId: string;
    readonly settingName: string;
    readonly from: string;
    /** Null while the agreement is open. */
    readonly until: string | null;
    /** Null when no license of the supervisor is on file. */
    readonly licensedHere: boolean | null;
    /** Whose leaving brings it to an end, and the last day; null or left out while nobody leaves. */
    readonly leaving?: Leaving | null;
  }[];
  readonly settings: readonly {
    readonly settingId: string;
    readonly settingName: string;
    readonly employment: 'employee' | 'volunteer' | 'contractor' | null;
    /** The calendar years in which hours were logged there. */
    readonly years: readonly number[];
  }[];
  /** Oldest first. */
  readonly steps: readonly RecordedPacketStep[];
}

/** For whom and for where a form is needed; null where that makes no difference. */
export interface PacketItemSubject {
  readonly supervisorId: string | null;
  readonly supervisorName: string | null;
  readonly settingId: string | null;
  readonly settingName: string | null;
  readonly year: number | null;
}

/** One form of one packet: where it stands, and what is next. */
export interface PacketItem extends PacketItemSubject {
  /** The form and its subject, unique in the journey. */
  readonly key: string;
  readonly itemId: string;
  readonly name: string;
  readonly sentBy: 'applicant' | 'supervisor';
  readonly signature: FormSignature;
  readonly route: 'paper' | 'upload' | 'portal' | 'either';
  /** `ask`: the record does not show whether it is needed. `on-request`: only when the board asks. */
  readonly needed: 'yes' | 'ask' | 'on-request';
  /** Whether it is part of the share; what is only remembered decides nothing. */
  readonly counts: boolean;
  readonly state: PacketState;
  /** The day of the last step, null while nothing happened. */
  readonly stateOn: string | null;
  readonly reason: string | null;
  readonly document: string | null;
  /** The document on file that was named last; left out where none was. */
  readonly onFile?: PointedDocument | undefined;
  /** The day by which the board wants it, where it sets one. */
  readonly dueOn: string | null;
  /** Null when nothing is left to do. */
  readonly next: { readonly who: 'supervisee' | 'supervisor' | 'director'; readonly step: PacketStep } | null;
  readonly citation: string;
  readonly confidence: Confidence;
  readonly source: string | null;
  readonly checkedOn: string;
}

/** How far the packet of a journey is. */
export interface PacketReadiness {
  /** Whether the list is only what boards commonly ask. */
  readonly general: boolean;
  readonly note: string | null;
  readonly items: readonly PacketItem[];
  /** What the board wants because somebody leaves; no part of the share. */
  readonly notices: readonly PacketItem[];
  /** Whose leaving brings supervision to an end; each departure once. */
  readonly leaving: readonly Leaving[];
  readonly done: number;
  readonly of: number;
  /** The key of the form that is first in the way, null when none is. */
  readonly firstKey: string | null;
  /** The text by which supervision goes on until the license is issued. */
  readonly supervisionUntilLicensed: {
    readonly citation: string;
    readonly confidence: Confidence;
    readonly source: string | null;
    readonly checkedOn: string;
  } | null;
}
