import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { Obligation } from '../../rules/vocabulary/obligation.ts';
import type { Phase } from '../../rules/vocabulary/phase.ts';
import type { WaitingLog } from '../../rules/vocabulary/waiting-log.ts';

/** The rules that this journey is pinned to. */
export interface PinnedRulebook {
  readonly license: LicenseCode;
  readonly version: string;
  readonly sha256: string;
}

/** All that a journey carries in memory and through continue-as-new: plain JSON, totals and open matters only. */
export interface JourneyState {
  readonly schemaVersion: 1;
  readonly organizationId: string;
  readonly journeyId: string;
  readonly superviseeId: string;
  phase: Phase;
  rulebook: PinnedRulebook;
  waiting: WaitingLog[];
  obligations: Obligation[];
  /** Notices that are stored and still have to be delivered. */
  undelivered: string[];
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
    schemaVersion: 1,
    ...start,
    phase: 'onboarding',
    waiting: [],
    obligations: [],
    undelivered: [],
    uncounted: true,
    changes: 0,
  };
}

/**
 * Brings a state written by an earlier version up to this one; the first version needs nothing.
 * @param input - a fresh start, or the state that the run before handed over.
 */
export function upcastState(input: JourneyStart | JourneyState): JourneyState {
  return 'schemaVersion' in input ? input : openState(input);
}
