import type { ShownObligation } from '../../../db/views/shown-obligation.ts';
import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { type PlainDate, plainDate } from '../../../rules/vocabulary/plain-date.ts';

/** The page on which something is done, and what its link says. */
export interface DeedLink {
  readonly label: string;
  readonly href: string;
}

/** Who reads, and on which day. */
interface Reader {
  readonly id: string;
  readonly isDirector: boolean;
  readonly today: PlainDate;
}

type Asked = Pick<ShownObligation, 'kind' | 'subjectId' | 'journeyId' | 'superviseeId' | 'ownerId' | 'beganOn'>;

/** Where a reader does what is open, or looks at it where only somebody else can do it. */
export function deedOf(asked: Asked, reader: Reader): DeedLink {
  const { journeyId, kind } = asked;
  if (kind === 'file-document') return { label: 'Open the documents', href: documentsPage(asked, reader) };
  if (journeyId === null) return outsideJourneys(reader);
  return ownersPage(asked, reader) ?? { label: LABELS[kind] ?? 'Open it', href: journeyPage(asked, journeyId, reader) };
}

function documentsPage({ journeyId, ownerId }: Asked, { id }: Reader): string {
  if (journeyId !== null) return `/journeys/${journeyId}/documents`;
  return id === ownerId ? '/certificates' : `/people/${ownerId}/documents`;
}

const LABELS: Partial<Readonly<Record<ShownObligation['kind'], string>>> = {
  'book-supervision': 'Book supervision',
  'supervise-month': 'Book supervision',
  'use-hours-in-time': 'See what lies ahead',
  'catch-up': 'See the plan',
  'log-hours': 'Open the log',
  'resubmit-week': 'Open the week',
  'sign-week': 'Open the week',
  'read-rule-change': 'See what changes',
  'complete-packet': 'See what is missing',
  'meet-deadline': 'Open what is due',
  'answer-deficiency': 'Open the letter',
};

/** Outside any journey people are looked after by directors; a supervisor sees how they stand. */
function outsideJourneys({ isDirector }: Reader): DeedLink {
  return isDirector ? { label: 'Open people', href: '/people' } : { label: 'See how I stand', href: '/supervisees' };
}

/** What only its owner can do is done on a page of the owner's own. */
function ownersPage({ kind, ownerId, subjectId }: Asked, { id }: Reader): DeedLink | null {
  if (ownerId !== id) return null;
  if (kind === 'sign-week') return { label: 'Read and sign', href: `/weekly-logs/${subjectId}` };
  if (kind === 'sign-agreement') return { label: 'Read and sign', href: '/supervisees' };
  if (kind === 'attest-quarter') return { label: 'Read and attest', href: '/attestations' };
  if (kind === 'close-up') return { label: 'Open what is to sign', href: '/queue' };
  return null;
}

function journeyPage(
  { kind, subjectId, beganOn, superviseeId }: Asked,
  journeyId: string,
  { id, today }: Reader,
): string {
  const journey = `/journeys/${journeyId}`;
  switch (kind) {
    case 'sign-week':
    case 'resubmit-week':
      return `/weekly-logs/${subjectId}`;
    case 'book-supervision':
      return `${journey}/weeks/${weekOf(plainDate(beganOn))}/supervision`;
    case 'supervise-month':
      return `${journey}/weeks/${weekOf(today)}/supervision`;
    case 'log-hours':
      return id === superviseeId ? `${journey}/weeks/${weekOf(today)}` : `${journey}#weeks`;
    case 'use-hours-in-time':
    case 'catch-up':
      return `${journey}/ahead`;
    case 'evaluate-supervisee':
      return `${journey}/progress`;
    case 'read-rule-change':
      return `${journey}/rules`;
    default:
      return `${journey}${ANCHORS[kind] ?? ''}`;
  }
}

const ANCHORS: Partial<Readonly<Record<ShownObligation['kind'], string>>> = {
  'stay-under-cap': '#requirements',
  'rebalance-hours': '#requirements',
  'renew-credential': '#facts',
  'change-supervisor': '#agreements',
  'sign-agreement': '#agreements',
  'attest-quarter': '#attestations',
  'close-up': '#weeks',
  'meet-deadline': '#forms',
  'complete-packet': '#forms',
  'answer-deficiency': '#board',
};
