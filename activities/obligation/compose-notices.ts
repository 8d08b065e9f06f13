import type { NoticeReader } from '../../db/operations/notice/find-readers.ts';
import type { NewNotice } from '../../db/operations/notice/insert-notice.ts';
import type { Ring } from '../../rules/obligations/rings-of.ts';
import type { Recipient } from '../../rules/vocabulary/ladder.ts';
import type { Owed } from '../../rules/vocabulary/obligation.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import { composeNotice } from '../mail/compose-notice.ts';
import type { NoticeItem } from '../mail/notice-request.ts';
import { pageFor } from './page-for.ts';
import { remarksFor } from './remarks-for.ts';
import type { Found, Ringing } from './tell-obligations.ts';

/** What falls due now, and who reads it. */
export interface Composing {
  readonly found: Found;
  readonly ringing: readonly Ringing[];
  readonly readers: readonly NoticeReader[];
  readonly pagesUrl: string;
}

/** So many rungs are kept apart for each ladder: a rung of one ladder is never taken for that of another, told already. */
const RUNGS_APART = 10_000;

/** One word about one obligation to one person. */
interface Word extends Pick<Ringing, 'owed' | 'kept' | 'edition'> {
  readonly ring: Ring;
}

/** Puts what falls due into words: one notice for each person, kind and tone, whatever number of obligations it is about. */
export function composeNotices(composing: Composing): NewNotice[] {
  const groups = new Map<string, Word[]>();
  for (const { owed, kept, edition, due } of composing.ringing) {
    for (const ring of due) {
      const key = [ring.personId, owed.kind, ring.tone].join(' ');
      groups.set(key, [...(groups.get(key) ?? []), { owed, kept, edition, ring }]);
    }
  }
  return [...groups.values()].flatMap((words) => compose(composing, words) ?? []);
}

function compose({ found, readers, pagesUrl }: Composing, words: readonly Word[]): NewNotice | null {
  const [first] = words.toSorted((a, b) => (a.owed.beganOn < b.owed.beganOn ? -1 : 1));
  const reader = readers.find(({ personId }) => personId === first?.ring.personId);
  if (first === undefined || reader === undefined) return null;
  const { owed, kept, edition, ring } = first;
  const composed = composeNotice({
    kind: owed.kind,
    tone: ring.tone,
    recipientName: reader.name,
    recipientRole: kept.delegateId === reader.personId ? 'owner' : roleOf(ring, owed, reader),
    items: words.map((word) => itemOf(found, readers, reader, word)),
    on: dateAt(found.at, reader.timeZone),
    link: `${pagesUrl}/${pageFor(owed, reader, found)}`,
  });
  const { scopeId, journeyId } = found.scope;
  const { tone, at: dueAt } = ring;
  const rung = edition * RUNGS_APART + ring.rung;
  // Of several words that are one message, the most urgent way is taken.
  const channel = words.some((word) => word.ring.channel === 'text') ? 'text' : 'mail';
  const told: Pick<NewNotice, 'recipientId' | 'recipientName' | 'tone' | 'channel'> = {
    recipientId: reader.personId,
    recipientName: reader.name,
    tone,
    channel,
  };
  // The same thing may be owed again another year, and the same word come again where somebody wished so.
  const obligationKey = [owed.id, owed.beganOn, ...(ring.wish === null ? [] : [ring.wish])].join('/');
  return { scopeId, journeyId, obligationKey, rung, ...told, ...composed, dueAt };
}

/** Who is told in somebody's place is told as who they are. */
function roleOf({ recipient }: Ring, { supervisorIds }: Owed, { personId, isLead }: NoticeReader): Recipient {
  const instead = recipient === 'supervisor' ? !supervisorIds.includes(personId) : recipient === 'lead' && !isLead;
  if (!instead) return recipient;
  return isLead ? 'lead' : 'director';
}

function itemOf(
  { superviseeId }: Found,
  readers: readonly NoticeReader[],
  reader: NoticeReader,
  { owed, kept }: Word,
): NoticeItem {
  const { sentence, proposals = [], beganOn, dueOn, citation, confidence, ownerId } = owed;
  const subjectId = superviseeId ?? ownerId;
  const person = subjectId === reader.personId ? undefined : readers.find(({ personId }) => personId === subjectId);
  const said = [...proposals, ...remarksFor(reader.personId, kept, readers)];
  return { personName: person?.name ?? null, sentence, proposals: said, beganOn, dueOn, citation, confidence };
}
