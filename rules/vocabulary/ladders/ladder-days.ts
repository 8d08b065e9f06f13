import type { ObligationKind } from '../obligation.ts';

interface LadderDays {
  /** So many days before it is due a kind is known at the latest; a word before that could not be sent. */
  readonly knownBefore: number;
  /** So many days usually lie between its beginning and the day on which it is due. */
  readonly span: number;
}

/** The kinds that have a day on which they are due. What a person records is known at once, the rest when it is looked for. */
const DAYS: Partial<Readonly<Record<ObligationKind, LadderDays>>> = {
  'book-supervision': { knownBefore: 3, span: 6 },
  'use-hours-in-time': { knownBefore: 180, span: 180 },
  'renew-credential': { knownBefore: 90, span: 90 },
  'close-up': { knownBefore: 400, span: 14 },
  'meet-deadline': { knownBefore: 90, span: 90 },
  'answer-deficiency': { knownBefore: 400, span: 30 },
  'supervise-month': { knownBefore: 8, span: 10 },
  'evaluate-supervisee': { knownBefore: 14, span: 45 },
  'file-document': { knownBefore: 7, span: 60 },
  'attest-quarter': { knownBefore: 13, span: 13 },
};

/** Whether a kind has a day on which it is due, so that a word can be sent so many days before. */
export function hasDueDay(kind: ObligationKind): boolean {
  return DAYS[kind] !== undefined;
}

/** So many days before it is due something of this kind is known at the latest; 0 where no day is set. */
export function knownBefore(kind: ObligationKind): number {
  return DAYS[kind]?.knownBefore ?? 0;
}

/** So many days lie between the beginning and the due day in the example that is shown; null where no day is set. */
export function usualSpan(kind: ObligationKind): number | null {
  return DAYS[kind]?.span ?? null;
}
