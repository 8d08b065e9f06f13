import { countLeft } from '../../db/operations/fleet/count-left.ts';
import type { RunScope } from '../../db/operations/fleet/keep-findings.ts';
import { keepLetter } from '../../db/operations/fleet/keep-letter.ts';
import { type NoticeReader, findReaders } from '../../db/operations/notice/find-readers.ts';
import type { NewNotice } from '../../db/operations/notice/insert-notice.ts';
import { civilInstant } from '../../rules/obligations/civil-instant.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import type { Dependencies } from '../dependencies.ts';
import { type HealingJob, composeLeft } from './compose-left.ts';
import type { DueLetter } from './digest/digest-person.ts';

/**
 * Tells every director what a run of a job could not heal, once for each run, and only where something is among
 * it that the run before did not leave already. It is in the inbox at once, and mailed in the morning of the reader.
 * @returns what does it; it answers the letters that have to be delivered.
 */
export function tellLeft({ db, pagesUrl }: Pick<Dependencies, 'db' | 'pagesUrl'>) {
  return async (job: HealingJob, run: RunScope, at: string): Promise<readonly DueLetter[]> => {
    const { organizationId, runId } = run;
    const { left, fresh } = await countLeft(db, run);
    if (fresh === 0) return [];
    const directors = (await findReaders(db, organizationId, [])).filter(({ isDirector }) => isDirector);
    const letters: DueLetter[] = [];
    for (const director of directors) {
      const composed = composeLeft({
        job,
        recipientName: director.name,
        left,
        link: `${pagesUrl}/operations/${runId}`,
      });
      const kept = await keepLetter(db, organizationId, { ...letterTo(director, run, at), ...composed }, at);
      if (kept !== null && !kept.settled) letters.push({ noticeId: kept.noticeId, dueAt: kept.dueAt });
    }
    return letters;
  };
}

function letterTo(
  { personId: recipientId, name: recipientName, timeZone }: NoticeReader,
  { organizationId: scopeId, runId }: RunScope,
  at: string,
): Omit<NewNotice, 'subject' | 'text' | 'html'> {
  const dueAt = civilInstant(dateAt(at, timeZone), timeZone, recipientId);
  const reader = { recipientId, recipientName, tone: 'escalation', channel: 'mail' } as const;
  return { scopeId, journeyId: null, obligationKey: `left:${runId}`, rung: 0, ...reader, dueAt };
}
