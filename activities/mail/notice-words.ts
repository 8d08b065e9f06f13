import type { Recipient, Tone } from '../../rules/vocabulary/ladder.ts';
import { comparePlainDates } from '../../rules/vocabulary/plain-date.ts';
import { longDate } from './long-date.ts';
import type { Letter } from './letter.ts';
import type { NoticeRequest } from './notice-request.ts';
import type { Matter } from './matters/matter.ts';
import { MATTERS } from './matters/matters.ts';

/** The parts of a notice that depend on its kind, tone and reader. */
export type Words = Pick<Letter, 'opening' | 'action' | 'linkLabel' | 'because'> & { readonly subject: string };

const BECAUSE: Readonly<Record<Recipient, string>> = {
  owner: 'You get this message because it is yours to do.',
  supervisee: 'You get this message because your hours count toward a license.',
  supervisor: 'You get this message because you supervise.',
  lead: 'You get this message because you lead the supervisors.',
  director: 'You get this message because you direct the program.',
};

/** The words of a notice; names are left to the lines of the letter, so that none stands in a subject. */
export function wordsFor(request: NoticeRequest): Words {
  const matter = MATTERS[request.kind];
  const { tone, recipientRole } = request;
  return {
    subject: subjectOf(matter, request),
    opening: openingOf(matter, request),
    action: tone === 'decision' ? matter.decide : (matter.act[recipientRole] ?? matter.act.else),
    linkLabel: matter.linkLabel,
    because: BECAUSE[recipientRole],
  };
}

const BEFORE: Readonly<Record<Tone, string>> = {
  reminder: '',
  escalation: 'Not done yet: ',
  decision: 'Your decision is needed: ',
  loss: '',
};

function subjectOf(matter: Matter, { tone, items, recipientRole }: NoticeRequest): string {
  const what = tone === 'loss' ? matter.lost(items.length) : headOf(matter, recipientRole)(items.length);
  const due = earliestDue(items);
  const text = `${BEFORE[tone]}${what}`;
  return tone !== 'loss' && matter.dated && due !== null ? `${text} by ${due}` : text;
}

function headOf(matter: Matter, recipient: Recipient): Matter['head'] {
  return recipient === 'owner' && matter.headForOwner !== undefined ? matter.headForOwner : matter.head;
}

function openingOf(matter: Matter, { tone, items, recipientRole }: NoticeRequest): string {
  const what = tone === 'loss' ? matter.lost(items.length) : headOf(matter, recipientRole)(items.length);
  const told = tone === 'decision' ? ' Reminders did not help, and no further one will be sent.' : '';
  return `${what}. ${matter.why}${told}`;
}

function earliestDue(items: NoticeRequest['items']): string | null {
  const [first] = items.flatMap(({ dueOn }) => dueOn ?? []).toSorted(comparePlainDates);
  return first === undefined ? null : longDate(first);
}
