import type { OpenObligation } from '../../rules/vocabulary/obligation.ts';

/** What starts the clocks of a supervisor. */
export interface StaffStart {
  readonly organizationId: string;
  readonly personId: string;
  /** Continue as new after this many history events; absent in production, where the server suggests it. */
  readonly rollAfterEvents?: number;
}

/** All that the clocks of a supervisor carry from run to run: plain JSON. */
export interface StaffState extends StaffStart {
  readonly schemaVersion: 1;
  open: OpenObligation[];
  /** ISO instant of the next look; null when nothing is to come. */
  nextLookAt: string | null;
  undelivered: string[];
  /** Whether something changed since the last look. */
  changed: boolean;
}

/**
 * The state that a run begins with.
 * @param input - a fresh start, or the state that the run before handed over.
 */
export function staffStateOf(input: StaffStart | StaffState): StaffState {
  if ('schemaVersion' in input) return input;
  return { schemaVersion: 1, ...input, open: [], nextLookAt: null, undelivered: [], changed: true };
}
