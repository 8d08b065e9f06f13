import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { OpenObligation } from '../../rules/vocabulary/obligation.ts';
import type { Phase } from '../../rules/vocabulary/phase.ts';
import type { WaitingLog } from '../../rules/vocabulary/waiting-log.ts';
import type { FirstObligation } from './first-release/ladders.ts';

/** The rules that this journey is pinned to. */
export interface PinnedRulebook {
  readonly license: LicenseCode;
  readonly version: string;
  readonly sha256: string;
}

/** All that a journey carries in memory and through continue-as-new: plain JSON, totals and open matters only. */
export interface JourneyState {
  readonly schemaVersion: 2;
  readonly organizationId: string;
  readonly journeyId: string;
  readonly superviseeId: string;
  phase: Phase;
  rulebook: PinnedRulebook;
  waiting: WaitingLog[];
  /** What is owed and open as the last look found it, the soonest word first; the lists of people are in the database. */
  open: OpenObligation[];
  /** ISO instant of the next look; null when nothing is to come; left out before the first look. */
  nextLookAt?: string | null;
  /** What the first release kept in its place; empty after the first look. */
  obligations: FirstObligation[];
  /** Notices that are stored and still have to be delivered. */
  undelivered: string[];
  /** The open application with the board; absent where none was filed as one of its own. */
  submissionId?: string;
  /** Whether the record changed since it was counted last. */
  uncounted: boolean;
  /** How often the record changed; orders counts and phases. */
  changes: number;
  /** Continue as new after this many history events; absent in production, where the server suggests it. */
  readonly rollAfterEvents?: number;
}

/** What starts a journey. */
export interface JourneyStart {
  readonly organizationId: string;
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly rulebook: PinnedRulebook;
  readonly rollAfterEvents?: number;
}

/**
 * The state of a journey on its first day.
 * @param start - who, in which organization, under which rules.
 */
export function openState(start: JourneyStart): JourneyState {
  return {
    schemaVersion: 2,
    ...start,
    phase: 'onboarding',
    waiting: [],
    open: [],
    obligations: [],
    undelivered: [],
    uncounted: true,
    changes: 0,
  };
}

/** The state as the first release handed it over. */
export type FirstState = Omit<JourneyState, 'schemaVersion' | 'open' | 'nextLookAt'> & { readonly schemaVersion: 1 };

/** What a run of a journey begins with. */
export type JourneyInput = JourneyStart | FirstState | JourneyState;

/**
 * Brings a state written by an earlier version up to this one.
 * @param input - a fresh start, or the state that the run before handed over.
 */
export function upcastState(input: JourneyInput): JourneyState {
  if (!('schemaVersion' in input)) return openState(input);
  return input.schemaVersion === 1 ? { ...input, schemaVersion: 2, open: [] } : input;
}
