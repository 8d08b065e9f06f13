import { type Matter, some } from './matter.ts';

/** What is said of credentials, agreements and the people who supervise. */
export const MATTERS_OF_PEOPLE = {
  'file-document': {
    head: (count) => some(count, 'document is missing or ends', 'documents are missing or end'),
    headForOwner: (count) => some(count, 'document is asked of you', 'documents are asked of you'),
    lost: (count) => some(count, 'document has ended', 'documents have ended'),
    why: 'The board or the program wants it on file, and the packet is not complete without it.',
    act: {
      owner:
        'Please file it under Documents. If it is on file already, say there for whom it is and until when it holds.',
      else: 'Please make sure that it is filed, or file it yourself.',
    },
    decide: 'Please decide how work goes on without it, or who files it.',
    linkLabel: 'See the documents',
    dated: true,
  },
  'renew-credential': {
    head: (count) => some(count, 'credential ends soon', 'credentials end soon'),
    headForOwner: (count) => some(count, 'of your credentials ends soon', 'of your credentials end soon'),
    lost: (count) => some(count, 'credential has ended', 'credentials have ended'),
    why: 'Hours under a credential that has ended may not count.',
    act: {
      owner: 'Please renew it now and record the new day, so that nobody has to stop.',
      else: 'Please make sure that the renewal is on its way.',
    },
    decide: 'Please decide how supervision goes on without it.',
    linkLabel: 'See the credential',
    dated: true,
  },
  'replace-supervisor': {
    head: () => "A supervisor's credential has lapsed or is restricted",
    lost: () => 'Hours under a lapsed credential do not count',
    why: 'Hours from that day on are at risk until another supervisor with an agreement on file takes over.',
    act: {
      owner: 'Please stop supervising under it, and record the renewal or a stand-in today.',
      else: 'Please arrange a stand-in today; those who could take over are shown on the page.',
    },
    decide: 'Please decide who supervises from now on.',
    linkLabel: 'See who could stand in',
    dated: false,
  },
  'change-supervisor': {
    head: () => 'Your hours are at risk: a credential of a supervisor has lapsed',
    lost: () => 'Hours under a lapsed credential do not count',
    why: 'Hours from that day on may not count until another supervisor with an agreement on file takes over.',
    act: {
      supervisee: 'Please log no hours under this supervisor, and ask your director who stands in.',
      else: 'Please arrange a stand-in.',
    },
    decide: 'Please decide who supervises from now on.',
    linkLabel: 'See your agreements',
    dated: false,
  },
  'close-up': {
    head: (count) => some(count, 'thing to sign before the last day', 'things to sign before the last day'),
    lost: () => 'Something was not signed before the last day',
    why: 'Once a supervisor is gone, what was not signed is hard to get and may be lost.',
    act: {
      owner: 'Please sign what is open before the last day.',
      else: 'Please see that everything is signed before the last day.',
    },
    decide: 'Today is the last day. Please decide what is done about what is still open.',
    linkLabel: 'See what is open',
    dated: true,
  },
  'relieve-supervisor': {
    head: (count) => some(count, 'supervisor is at the limit', 'supervisors are at the limit'),
    lost: () => 'A supervisor is over the limit',
    why: 'Hours under a supervisor with too many supervisees may not count.',
    act: { else: 'Please assign new supervisees to somebody else; one more needs your exception, with its reason.' },
    decide: 'Please decide: move a supervisee to somebody else, or record why it stays as it is.',
    linkLabel: 'See the load',
    dated: false,
  },
  'evaluate-supervisee': {
    head: (count) => some(count, 'evaluation is due', 'evaluations are due'),
    lost: () => 'An evaluation was not written in time',
    why: 'The board asks for it at regular times; a period without one may be questioned.',
    act: {
      owner: 'Please write the evaluation and go through it together.',
      else: 'Please make sure that the evaluation is written.',
    },
    decide: 'Please decide who writes the evaluation.',
    linkLabel: 'Open the evaluation',
    dated: true,
  },
  'attest-quarter': {
    head: (count) => some(count, 'quarter of hours to attest', 'quarters of hours to attest'),
    lost: () => 'A quarter was not attested',
    why: 'What is attested each quarter stays, even when a supervisor is gone one day.',
    act: {
      owner: 'Please read the totals of the quarter and attest them.',
      else: 'Please speak with the supervisor.',
    },
    decide: 'Please decide how the hours of this quarter are secured.',
    linkLabel: 'Open the quarter',
    dated: true,
  },
  'sign-agreement': {
    head: (count) =>
      `${some(count, 'supervision agreement', 'supervision agreements')} ${count === 1 ? 'waits' : 'wait'} for a signature`,
    headForOwner: (count) =>
      `${some(count, 'supervision agreement', 'supervision agreements')} ${count === 1 ? 'waits' : 'wait'} for your signature`,
    lost: () => 'An agreement was not signed',
    why: 'Hours under an agreement that is not signed do not count.',
    act: {
      owner: 'Please read it and sign it, or say what should change.',
      else: 'Please speak with the supervisor, or name another one.',
    },
    decide: 'Please decide who supervises.',
    linkLabel: 'Open the agreement',
    dated: false,
  },
} as const satisfies Readonly<Record<string, Matter>>;
