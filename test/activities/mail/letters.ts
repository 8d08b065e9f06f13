import { itemLines } from '../../../activities/mail/item-lines.ts';
import type { Letter } from '../../../activities/mail/letter.ts';
import type { NoticeRequest } from '../../../activities/mail/notice-request.ts';
import { wordsFor } from '../../../activities/mail/notice-words.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';
import { OBLIGATION_KINDS } from '../../../rules/vocabulary/obligation.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

/** What each letter of the tests speaks of: names and a number that must stay out of its subject. */
const ITEM = {
  personName: 'Zelda Canary',
  sentence: 'Registration AMFT 7755331, 12 hours: not signed',
  proposals: ['Ask Rufus Canary.'],
  beganOn: plainDate('2026-11-16'),
  dueOn: plainDate('2026-12-24'),
  citation: 'Bus. & Prof. Code § 4980.43.2 <(c)>',
  confidence: 'secondary' as const,
};

/** A notice of each kind, in each tone and to each reader that its ladder has. */
export const REQUESTS: readonly NoticeRequest[] = OBLIGATION_KINDS.flatMap((kind) =>
  LADDERS[kind].rungs.map(({ tone, recipient }) => ({
    kind,
    tone,
    recipientName: 'Quentin Canary',
    recipientRole: recipient,
    items: [ITEM, { ...ITEM, personName: `"O'Neil" & <b>Co</b>`, beganOn: plainDate('2026-11-02') }],
    on: plainDate('2026-11-23'),
    link: 'https://creditable.example/queue?from=mail&x=1',
  })),
);

const letterOf = (request: NoticeRequest): Letter => ({
  ...wordsFor(request),
  greeting: `Hello ${request.recipientName},`,
  items: itemLines(request),
  link: request.link,
});

/** A letter of each kind. */
export const LETTERS = OBLIGATION_KINDS.map((kind) => {
  const request = REQUESTS.find((one) => one.kind === kind);
  if (request === undefined) throw new Error(`${kind} has no ladder`);
  return { kind, letter: letterOf(request) };
});
