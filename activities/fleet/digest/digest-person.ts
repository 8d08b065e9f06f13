import { type KeptLetter, findLetter, keepLetter } from '../../../db/operations/fleet/keep-letter.ts';
import { keepFindings, settleFindings } from '../../../db/operations/fleet/keep-findings.ts';
import { findZone } from '../../../db/operations/fleet/list-organizations.ts';
import { readDigest } from '../../../db/operations/fleet/read-digest.ts';
import type { NewNotice } from '../../../db/operations/notice/insert-notice.ts';
import { civilInstant } from '../../../rules/obligations/civil-instant.ts';
import { endOfWeek, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { type PlainDate, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Dependencies } from '../../dependencies.ts';
import type { Examined } from '../examine.ts';
import { composeDigest } from './compose-digest.ts';

/** A letter that is stored, with the ISO instant at which it is to be delivered. */
export interface DueLetter {
  readonly noticeId: string;
  readonly dueAt: string;
}

/**
 * Writes the digest of one person: once for each week of the organization, and only where there is something to say. It is
 * in the inbox at once, and mailed in the morning of the reader.
 * @returns what does it; it answers the letter that has to be delivered, if there is one.
 */
export function digestPerson({ db, pagesUrl }: Pick<Dependencies, 'db' | 'pagesUrl'>) {
  return async ({ organizationId, runId, subjectId, dryRun, at }: Examined): Promise<readonly DueLetter[]> => {
    // The week is the organization's: where it is still Sunday for a reader, the letter is of the week that begins.
    const today = dateAt(at, await findZone(db, organizationId));
    const obligationKey = `digest:${weekOf(today)}`;
    const known = await findLetter(db, organizationId, { recipientId: subjectId, obligationKey });
    const notice = known === null ? await compose(today) : null;
    const scope = { organizationId, runId };
    const found = notice === null ? [] : [findingOf(notice)];
    const open = await keepFindings(db, scope, subjectId, found, at);
    if (dryRun) return [];
    const kept = notice === null ? known : await keepLetter(db, organizationId, notice, at);
    if (open.length > 0) await settleFindings(db, scope, { subjectId, kinds: open, failure: null, at });
    return lettersOf(kept);

    async function compose(day: PlainDate): Promise<NewNotice | null> {
      const asked = { organizationId, personId: subjectId, today: day, weekEndsOn: endOfWeek(weekOf(day)), at };
      const facts = await readDigest(db, asked);
      const composed = facts === null ? null : composeDigest(facts, pagesUrl);
      if (facts === null || composed === null) return null;
      const { name: recipientName, timeZone } = facts;
      const dueAt = civilInstant(day, timeZone, subjectId);
      const reader = { recipientId: subjectId, recipientName, tone: 'reminder', channel: 'mail' } as const;
      return { scopeId: organizationId, journeyId: null, obligationKey, rung: 0, ...reader, ...composed, dueAt };
    }
  };
}

function findingOf({ recipientId, subject }: NewNotice) {
  return { kind: 'letter', subjectId: recipientId, journeyId: null, expected: 'told', found: subject } as const;
}

function lettersOf(kept: KeptLetter | null): readonly DueLetter[] {
  return kept === null || kept.settled ? [] : [{ noticeId: kept.noticeId, dueAt: kept.dueAt }];
}
