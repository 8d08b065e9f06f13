import type { ObligationKind } from './obligation.ts';

/** The parts of people who may do something in somebody's place: a director, a supervisor of the journey, its supervisee. */
export const TAKER_PARTS = ['director', 'supervisor', 'supervisee'] as const;

/** One of the parts. */
export type TakerPart = (typeof TAKER_PARTS)[number];

/**
 * Who may do each kind of thing beside the person who owes it. What only the owner can do, such as to sign, to log one's
 * own hours or to renew one's own license, names nobody.
 */
export const MAY_TAKE_OVER: Readonly<Record<ObligationKind, readonly TakerPart[]>> = {
  'book-supervision': ['director', 'supervisor', 'supervisee'],
  'sign-week': [],
  'use-hours-in-time': [],
  'renew-credential': [],
  'replace-supervisor': ['director'],
  'change-supervisor': ['director', 'supervisee'],
  'close-up': [],
  'relieve-supervisor': ['director'],
  'catch-up': [],
  'stay-under-cap': [],
  'rebalance-hours': [],
  'meet-deadline': ['director', 'supervisor', 'supervisee'],
  'answer-deficiency': ['director'],
  'complete-packet': ['director', 'supervisor', 'supervisee'],
  'supervise-month': ['director', 'supervisor', 'supervisee'],
  'log-hours': [],
  'evaluate-supervisee': [],
  'attest-quarter': [],
  'read-rule-change': [],
  'resubmit-week': [],
  'sign-agreement': [],
  'file-document': ['director', 'supervisor', 'supervisee'],
};

/** The words for each part, as they stand after "Choose". */
export const TAKER_WORDS: Readonly<Record<TakerPart, string>> = {
  director: 'a director',
  supervisor: 'a supervisor of this journey',
  supervisee: 'the supervisee',
};
