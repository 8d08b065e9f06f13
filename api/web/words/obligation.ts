import type { Ladder, Recipient } from '../../../rules/vocabulary/ladder.ts';

/** Who is told, as it stands in a sentence; the owner by name where the name is known. */
export const RECIPIENT_WORDS: Readonly<Record<Recipient, string>> = {
  owner: 'whoever is to do it',
  supervisee: 'the supervisee',
  supervisor: 'the supervisor',
  lead: 'the lead supervisor',
  director: 'the clinical director',
};

/** What it came to when the reminders had ended. */
export const END_WORDS: Readonly<Record<Ladder['end'], string>> = {
  'freeze-assignments': 'No new supervisees until it is done',
  'director-decides': 'A director decides',
  'hours-lost': 'Too late: hours do not count',
  'stops-counting': 'Hours stop counting',
  told: 'Everybody was told',
};
