import { formatDate } from '../explain/format-date.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../vocabulary/document.ts';
import type { JudgedDocument } from '../vocabulary/needed-document.ts';
import type { Owed } from '../vocabulary/obligation.ts';
import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';

/** Paper takes its time: nobody is asked for a document in the first days in which it is missing. */
const GRACE_DAYS = 14;

/** What ends is found so many days before anybody is told: a quiet journey is looked at every four weeks only. */
const SEEN_DAYS = 40;

/** Who is asked, and whom it concerns besides. */
type Owner = Pick<Owed, 'ownerId' | 'supervisorIds'>;

/**
 * What is owed of documents: those that are missing, have expired, or end soon, and those of which nobody can tell.
 * Filing the document ends it.
 * @param asOf - the day on which it is asked.
 */
export function documentsOwed(documents: readonly JudgedDocument[], owner: Owner, asOf: PlainDate): readonly Owed[] {
  return documents
    .filter((document) => document.state !== 'on-file' || endsSoon(document, asOf))
    .map(({ key, kind, state, lastOn, remindDays, rule }) => ({
      id: `file-document:${key}:${lastOn ?? state}`,
      kind: 'file-document',
      subjectId: key,
      ...owner,
      supervisorIds: toldTo(owner, kind),
      beganOn: lastOn === null ? addDays(asOf, GRACE_DAYS) : laterOf(addDays(lastOn, -remindDays), asOf),
      dueOn: state === 'unknown' ? null : lastOn,
      pauses: true,
      sentence: sentenceOf(DOCUMENT_KINDS[kind].label, state, lastOn),
      citation: rule?.citation ?? null,
      confidence: rule?.confidence ?? null,
    }));
}

/** What supervisors may not read they are not asked about either. */
function toldTo({ supervisorIds }: Owner, kind: DocumentKind): Owner['supervisorIds'] {
  return DOCUMENT_KINDS[kind].reads === 'read-private-documents' ? [] : supervisorIds;
}

function endsSoon({ lastOn, remindDays }: JudgedDocument, asOf: PlainDate): boolean {
  return lastOn !== null && lastOn <= addDays(asOf, remindDays + SEEN_DAYS);
}

/** What was filed late is not called late by all at once. */
function laterOf(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}

function sentenceOf(label: string, state: JudgedDocument['state'], lastOn: PlainDate | null): string {
  if (state === 'missing') return `${label}: not on file`;
  if (state === 'unknown' || lastOn === null)
    return `${label}: on file, and it does not say for whom it is or until when it holds`;
  return `${label}: ${state === 'expired' ? 'ended' : 'ends'} on ${formatDate(lastOn)}`;
}
