import type { FleetJob, FleetRunState } from '../../../rules/vocabulary/fleet.ts';

/** The words a person reads for what became of a run. */
export const RUN_WORDS: Readonly<Record<FleetRunState, string>> = {
  running: 'Under way',
  done: 'Done',
  skipped: 'Not begun: another one was under way',
  'given-up': 'Ended before it was done',
};

/** What the button that changes something says. */
export const RUN_NOW_WORDS: Readonly<Record<FleetJob, string>> = {
  reconcile: 'Heal now',
  digest: 'Write to everybody now',
  audit: 'Check and keep the head now',
  documents: 'Check and clear up now',
};
