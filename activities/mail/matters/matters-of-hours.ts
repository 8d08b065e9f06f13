import { type Matter, some } from './matter.ts';

const logs = (count: number): string => some(count, 'weekly log', 'weekly logs');

/** What is said of hours, weeks and the packet. */
export const MATTERS_OF_HOURS = {
  'book-supervision': {
    head: () => 'Supervision for this week is not booked',
    lost: () => 'A week has closed without its supervision',
    why: 'Where the rules ask for supervision in a week, hours of a week without it do not count, and it cannot be made up later.',
    act: {
      supervisee: 'Please book supervision for this week today, or ask for somebody who can stand in.',
      supervisor: 'Please offer a time this week, or name a supervisor with an agreement on file who can stand in.',
      else: 'Please arrange supervision for this week, with a stand-in where the supervisor is away.',
    },
    decide: 'Please decide who supervises this week.',
    linkLabel: 'See the week',
    dated: false,
  },
  'sign-week': {
    head: (count) => `${logs(count)} ${count === 1 ? 'waits' : 'wait'} for a signature`,
    headForOwner: (count) => `${logs(count)} ${count === 1 ? 'waits' : 'wait'} for your signature`,
    lost: (count) => `${logs(count)} ${count === 1 ? 'was' : 'were'} not signed`,
    why: 'Hours that are not signed do not count toward the license.',
    act: {
      owner:
        'Please open each log, read it, and sign it. If something is wrong, return it with a comment. It takes a minute or two.',
      else: 'Please speak with the supervisor today. If the supervisor is away, arrange for somebody who may sign.',
    },
    decide:
      'Please decide now: have the supervisor sign or return the log, or move the supervisee to another supervisor so that coming hours count. Until then this supervisor takes no new supervisees.',
    linkLabel: 'Open the unsigned logs',
    dated: false,
  },
  'use-hours-in-time': {
    head: () => 'Hours will grow too old before the packet can be filed',
    lost: () => 'Hours have grown too old',
    why: 'A board counts only hours of a number of years before it receives the application; at the present pace the packet comes later than that.',
    act: {
      supervisee: 'Please look at what lies ahead and plan with your supervisor how to file in time.',
      else: 'Please look at the plan together and see what can be done sooner.',
    },
    decide: 'Please decide on a plan: more hours each week, filing earlier, or accepting the loss.',
    linkLabel: 'See what lies ahead',
    dated: false,
  },
  'catch-up': {
    head: () => 'Hours are behind the plan',
    lost: () => 'Hours fell behind the plan',
    why: 'For four weeks or longer less than four fifths of the planned hours have counted.',
    act: { else: 'Please talk about what keeps the hours down, and change the work or the plan.' },
    decide: 'Please decide whether the work or the plan changes.',
    linkLabel: 'See the plan',
    dated: false,
  },
  'stay-under-cap': {
    head: () => 'Nine tenths of a limit are used',
    lost: () => 'A limit is used up',
    why: 'More hours of this kind than the limit do not count.',
    act: { else: 'Please plan more of the other hours that are still short; the page shows which.' },
    decide: 'Please decide how the mix of hours changes.',
    linkLabel: 'See the limit',
    dated: false,
  },
  'rebalance-hours': {
    head: () => 'A limit is reached: more of the same adds nothing',
    lost: () => 'A limit is reached',
    why: 'Every further hour of this kind is lost for the license.',
    act: { else: 'Please shift the work toward the hours that are still short; the page shows which.' },
    decide: 'Please decide how the mix of hours changes.',
    linkLabel: 'See the limit',
    dated: false,
  },
  'meet-deadline': {
    head: (count) => some(count, 'deadline of a board', 'deadlines of a board'),
    lost: () => 'A deadline of a board has passed',
    why: 'The board sets this day; what comes later may not count or not be taken.',
    act: {
      owner: 'Please do it in time and record it, so that everybody knows.',
      else: 'Please make sure that it is done in time.',
    },
    decide: 'The day has passed. Please decide what is done now, and record it.',
    linkLabel: 'Open what is due',
    dated: true,
  },
  'answer-deficiency': {
    head: () => 'The board asks for more: answer',
    lost: () => "The board's letter was not answered in time",
    why: 'The board has written that the application is not complete. After its day the application may be closed.',
    act: {
      supervisee:
        'Please read what the board asks for, send what only you can send, and tell your director today what is on its way.',
      else: 'Please read what the board asks for, assemble the packet again with what is missing, and record the day on which it was filed.',
    },
    decide: 'Two days are left. Please decide who answers the board today.',
    linkLabel: "Open the board's letter",
    dated: true,
  },
  'complete-packet': {
    head: (count) => some(count, 'part of the packet is missing', 'parts of the packet are missing'),
    lost: () => 'The packet is not complete',
    why: 'Most of the hours count already: what takes others weeks to send should be asked for now.',
    act: { else: 'Please ask for what is missing and record what is on its way.' },
    decide: 'Please decide who gets what is missing.',
    linkLabel: 'See what is missing',
    dated: false,
  },
  'supervise-month': {
    head: () => 'Supervision of this month is short',
    lost: () => 'A month has closed without its supervision',
    why: 'Where the rules ask for supervision in each month, the hours of a month that is short may not count.',
    act: { else: 'Please book what is missing before the month ends.' },
    decide: 'Please decide who supervises before the month ends.',
    linkLabel: 'See the month',
    dated: true,
  },
  'log-hours': {
    head: () => 'No hours logged for two weeks',
    lost: () => 'No hours were logged',
    why: 'What is logged while it is remembered is logged right.',
    act: {
      supervisee:
        'Please log what you worked and submit each week. If you were away, ask your director to record the leave.',
      else: 'Please ask whether hours are missing or whether a leave should be recorded.',
    },
    decide: 'Please decide whether a leave is recorded.',
    linkLabel: 'Open the log',
    dated: false,
  },
  'read-rule-change': {
    head: () => 'New rules change what counts',
    lost: () => 'New rules changed what counts',
    why: 'A newer version of the rules of this license comes to another result. Until it is adopted nothing changes.',
    act: { else: 'Please read what would change, and by which day something should be done.' },
    decide: 'Please decide whether the new rules are adopted.',
    linkLabel: 'See what changes',
    dated: false,
  },
  'resubmit-week': {
    head: (count) => `${logs(count)} returned and not submitted again`,
    lost: (count) => `${logs(count)} never submitted again`,
    why: 'Hours of a returned log do not count until it is corrected, submitted and signed.',
    act: {
      supervisee: "Please read your supervisor's comment, correct the week and submit it again.",
      else: 'Please ask whether the comment was understood.',
    },
    decide: 'Please decide what becomes of these hours.',
    linkLabel: 'Open the week',
    dated: false,
  },
} as const satisfies Readonly<Record<string, Matter>>;
