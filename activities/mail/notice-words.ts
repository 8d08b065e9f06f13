import type { ObligationKind } from '../../rules/vocabulary/obligation.ts';
import { comparePlainDates } from '../../rules/vocabulary/plain-date.ts';
import type { NoticeRequest } from './notice-request.ts';
import type { Letter } from './letter.ts';
import { longDate } from './long-date.ts';

/** The parts of a notice that depend on its kind, tone and reader. */
export type Words = Pick<Letter, 'opening' | 'action' | 'linkLabel' | 'because'> & { readonly subject: string };

const WORDS: Readonly<Record<ObligationKind, (request: NoticeRequest) => Words>> = {
  'sign-week': signWeek,
  'log-hours': logHours,
  'answer-deficiency': answerDeficiency,
};

/** The words of a notice; names are left to the lines of the letter. */
export function wordsFor(request: NoticeRequest): Words {
  return WORDS[request.kind](request);
}

function signWeek(request: NoticeRequest): Words {
  if (request.tone === 'decision') return decideOnUnsigned(request.items.length);
  return request.tone === 'escalation' ? unsignedForLong(request.items.length) : pleaseSign(request.items.length);
}

function pleaseSign(count: number): Words {
  return {
    subject: `${logs(count)} ${count === 1 ? 'waits' : 'wait'} for your signature`,
    opening: `${logs(count)} ${count === 1 ? 'waits' : 'wait'} for your signature. Hours that are not signed do not count toward the license.`,
    action:
      'Please open each log, read it, and sign it. If something is wrong, return it with a comment. It takes a minute or two.',
    linkLabel: 'Open the logs that wait for you',
    because: 'You get this message because these logs name you as the supervisor.',
  };
}

function unsignedForLong(count: number): Words {
  return {
    subject: `${logs(count)} unsigned for two weeks`,
    opening: `${logs(count)} ${count === 1 ? 'has' : 'have'} waited two weeks or longer for the supervisor, who was reminded after one week. The hours do not count until they are signed.`,
    action:
      'Please speak with the supervisor today. If the supervisor is away, arrange for somebody who may sign. After four weeks you will be asked to decide.',
    linkLabel: 'See the unsigned logs',
    because: 'You get this message because you direct the program.',
  };
}

function decideOnUnsigned(count: number): Words {
  return {
    subject: `Your decision is needed: ${logs(count)} unsigned for four weeks`,
    opening: `${logs(count)} ${count === 1 ? 'has' : 'have'} waited four weeks or longer. The supervisor was reminded and you were told after two weeks. No further reminder will be sent.`,
    action:
      'Please decide now: have the supervisor sign or return the log, or move the supervisee to another supervisor so that coming hours count.',
    linkLabel: 'Decide about the unsigned logs',
    because: 'You get this message because you direct the program.',
  };
}

function logHours({ recipientRole }: NoticeRequest): Words {
  const own = recipientRole === 'supervisee';
  return {
    subject: 'No hours logged for two weeks',
    opening: own
      ? 'You have logged no hours for two weeks or longer.'
      : 'No hours were logged for two weeks or longer.',
    action: own
      ? 'Please log what you worked while you remember it, and submit each week. If you were away, ask your director to record the leave.'
      : 'Please ask whether hours are missing or whether a leave should be recorded.',
    linkLabel: own ? 'Log my hours' : 'Open the journey',
    because: own
      ? 'You get this message because your hours count toward a license.'
      : 'You get this message because you are responsible for this journey.',
  };
}

function answerDeficiency(request: NoticeRequest): Words {
  const due = earliestDue(request);
  const by = due === null ? '' : ` by ${due}`;
  const late = request.tone !== 'reminder';
  return {
    subject: late
      ? `Not answered yet: the board expects an answer${by}`
      : `The board asks for more: answer${by || ' its letter'}`,
    opening: late
      ? `The board's letter is not answered yet. It expects an answer${by}; after that day the application may be closed.`
      : `The board has written that the application is not complete. It expects an answer${by}.`,
    action:
      request.recipientRole === 'supervisee'
        ? 'Please read what the board asks for, send what only you can send, and tell your director today what is on its way.'
        : 'Please read what the board asks for, assemble the packet again with what is missing, and record the day on which it was filed.',
    linkLabel: "Open the board's letter",
    because: 'You get this message because an application is with the board.',
  };
}

function earliestDue({ items }: NoticeRequest): string | null {
  const [first] = items.flatMap(({ dueOn }) => dueOn ?? []).toSorted(comparePlainDates);
  return first === undefined ? null : longDate(first);
}

function logs(count: number): string {
  return count === 1 ? '1 weekly log' : `${count} weekly logs`;
}
