import type { Channel, Ladder, Recipient, Rung, Tone } from '../ladder.ts';

/** What a part is called in a sentence. */
export const PART_WORDS: Readonly<Record<Recipient, string>> = {
  owner: 'the person who owes it',
  supervisee: 'the supervisee',
  supervisor: 'the supervisor',
  lead: 'the lead supervisor',
  director: 'the clinical director',
};

/** What a kind of word is called. */
export const TONE_WORDS: Readonly<Record<Tone, string>> = {
  reminder: 'Reminder',
  escalation: 'Call: not done yet',
  decision: 'Request for a decision',
  loss: 'Word of the loss',
};

/** How somebody is told. */
export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  mail: 'Mail',
  text: 'Text message, else mail',
};

/** What a ladder comes to when nobody acted. */
export const END_WORDS: Readonly<Record<Ladder['end'], string>> = {
  'freeze-assignments': 'In the end the supervisor gets no new supervisees until it is done.',
  'director-decides': 'In the end it is for the clinical director to decide.',
  'hours-lost': 'In the end the hours are lost, and everybody concerned is told.',
  'stops-counting': 'In the end hours stop counting, and everybody concerned is told.',
  told: 'Nothing else follows.',
};

/** The day of a rung, for one `7 days before it is due`. */
export function dayWords({ from, days }: Pick<Rung, 'from' | 'days'>): string {
  const size = `${String(Math.abs(days))} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  if (from === 'began') return days === 0 ? 'at once' : `${size} after it began`;
  const anchor = from === 'due' ? 'due' : 'half over';
  if (days === 0) return from === 'due' ? 'on the day it is due' : 'when half the time is over';
  return days < 0 ? `${size} before it is ${anchor}` : `${size} after it was ${anchor}`;
}

/** A rung as the beginning of a sentence, for one `The reminder to the supervisor 7 days before it is due`. */
export function rungWords(rung: Rung): string {
  const what: Readonly<Record<Tone, string>> = {
    reminder: 'The reminder',
    escalation: 'The call',
    decision: 'The request for a decision',
    loss: 'The word of the loss',
  };
  return `${what[rung.tone]} to ${PART_WORDS[rung.recipient]} ${dayWords(rung)}`;
}

/** How often the last word of a ladder is repeated; null where it is not. */
export function repetitionWords({ everyDays }: Pick<Ladder, 'everyDays'>): string | null {
  if (everyDays === undefined) return null;
  return `The last word is repeated ${everyDays === 1 ? 'every day' : `every ${String(everyDays)} days`} until it is done.`;
}
