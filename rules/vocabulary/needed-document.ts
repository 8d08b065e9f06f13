import type { DocumentKind } from './document.ts';
import type { Confidence } from './evaluation.ts';
import type { Supervisor } from './experience-record.ts';
import type { PacketReadiness } from './packet-readiness.ts';
import type { PlainDate } from './plain-date.ts';

/** Whose document a program asks for: one of each supervisee, of each supervisor, or of each place of a journey. */
export const DOCUMENT_OWNERS = ['supervisee', 'supervisor', 'site'] as const;

/** One of the owners. */
export type DocumentOwner = (typeof DOCUMENT_OWNERS)[number];

/** A kind of document that a program asks for by itself. */
export interface ListedDocument {
  readonly listedId: string;
  readonly kind: DocumentKind;
  readonly whose: DocumentOwner;
  /** Days before the last one from which somebody is reminded. */
  readonly remindDays: number;
}

/** A document on file, as far as it decides what is missing. */
export interface FiledDocument {
  readonly kind: DocumentKind;
  readonly validFrom: PlainDate | null;
  /** The last day on which it holds. */
  readonly validUntil: PlainDate | null;
  readonly replaced: boolean;
  readonly withdrawn: boolean;
  /** Whom and which place it is about; null where it does not say. */
  readonly supervisorId: string | null;
  readonly settingId: string | null;
}

/** A document that is needed, for one person or place. */
export interface NeededDocument {
  /** The same for the same need, whenever it is looked for. */
  readonly key: string;
  readonly kind: DocumentKind;
  /** The supervisor and the place it is about; null where it is about none. */
  readonly supervisorId: string | null;
  readonly settingId: string | null;
  /** Days before the last one from which it is said to be expiring. */
  readonly remindDays: number;
  /** The rule of a board that asks for it; null where the program asks by itself. */
  readonly rule: {
    readonly citation: string;
    readonly confidence: Confidence;
    readonly sourceUrl: string | null;
  } | null;
}

/** What the program asks for, and what is on file of a journey or of a person of the staff. */
export interface DocumentFacts {
  readonly listed: readonly ListedDocument[];
  readonly filed: readonly FiledDocument[];
}

/** How a needed document stands on a day; unknown is never taken for on file. */
export const DOCUMENT_STATES = ['on-file', 'missing', 'expiring', 'expired', 'unknown'] as const;

/** One of the states. */
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** A needed document with how it stands. */
export interface JudgedDocument extends NeededDocument {
  readonly state: DocumentState;
  /** The last day of the one that decides; null where none is on file, or it has no end. */
  readonly lastOn: PlainDate | null;
}

/** What is asked of the documents of a journey. */
export interface JourneyDocuments {
  /** For one `TX-LPC`. */
  readonly license: string;
  /** The forms of the packet, for each supervisor and place. */
  readonly packet: Pick<PacketReadiness, 'items'>;
  readonly documents: DocumentFacts;
  /** The places at which somebody is supervised on that day. */
  readonly settingIds: readonly string[];
  readonly today: PlainDate;
}

/** What is asked of the certificates of somebody who supervises. */
export interface SupervisorDocuments {
  readonly licenses: Supervisor['licenses'];
  /** The licenses toward which somebody is supervised on that day. */
  readonly toward: readonly string[];
  readonly documents: DocumentFacts;
  readonly today: PlainDate;
}
