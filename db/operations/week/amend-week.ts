import type { AmendWeek } from '../../../rules/vocabulary/commands/amend-week.ts';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Signature } from '../../entities/signature.ts';
import { WeeklyLog } from '../../entities/weekly-log.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { type JourneyInHand, requireOpenJourney } from '../journey/require-journey.ts';
import { requireFiledOn } from '../packet/require-filed-on.ts';
import { requirePerson } from '../person/require-person.ts';
import { settleWeek } from '../session/settle-week.ts';
import { assertNoneBack } from './assert-none-back.ts';
import { bringBackAsDrafts } from './bring-back-as-drafts.ts';
import { assertAmendable, holdWeeklyLog, type WeeklyLogInHand } from './hold-weekly-log.ts';
import { keepVersion } from './keep-version.ts';

/**
 * The supervisee, the supervisor of the log, or a director reopens a signed weekly log to correct it. What was signed is
 * kept word for word, its signature is void from now on, and its hours are drafts of the next version, which the
 * supervisor signs as usual. Hours under a void signature do not count.
 * @returns a receipt whose subject is the weekly log; after filing it says that the packet at the board is unchanged.
 * @throws WEEKLY_LOG_NOT_FOUND, NOT_ALLOWED, WEEK_NOT_SIGNED, CONTENT_CHANGED, WEEK_BEING_CORRECTED, SIGNATURE_BROKEN,
 * COMMENT_REQUIRED, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function amendWeek(db: Database, command: Command<AmendWeek>): Promise<Receipt> {
  const { journeyId, actorId, at, body } = command;
  return act(db, 'amend-week', command, async (session) => {
    const journey = await requireOpenJourney(session, journeyId);
    const log = await holdWeeklyLog(session, journeyId, body.weeklyLogId);
    const actor = await requirePerson(session, actorId);
    assertAmendable(log, actor, body.version);
    await assertNoneBack(session, log);
    const reason = body.reason.trim();
    if (reason === '') throw new CreditableError('COMMENT_REQUIRED');
    await keepVersion(session, log, { ended: 'void', at, endedById: actorId, reason });
    const signature = await voidSignature(session, log, at);
    await session.em.nativeUpdate(
      WeeklyLog,
      { id: log.weeklyLogId },
      { status: 'reopened', comment: reason, returnedAt: new Date(at) },
    );
    await bringBackAsDrafts(session, log);
    await settleWeek(session, { journeyId, supervisorId: log.supervisorId, week: log.week, at });
    const sentence = `${actor.name} reopened the signed week ${log.week} to correct it, and the signature of ${log.supervisorName} on version ${log.version} is void: ${reason}`;
    return {
      receipt: { subjectId: log.weeklyLogId, sentence: `${sentence}${await afterFiling(session, journey)}` },
      audit: {
        action: 'week-amended',
        before: { version: log.version, lines: log.lines, signature },
        after: { reason },
      },
    };
  });
}

async function voidSignature({ em }: Session, { weeklyLogId, contentSha256 }: WeeklyLogInHand, at: string) {
  const { id, signerId, signedAt, ...signature } = await em.findOneOrFail(Signature, { weeklyLogId, voidedAt: null });
  if (signature.contentSha256 !== contentSha256) throw new CreditableError('SIGNATURE_BROKEN');
  await em.nativeUpdate(Signature, { id }, { voidedAt: new Date(at) });
  return { id, signerId, signedAt: signedAt.toISOString(), contentSha256 };
}

/** A packet that is with the board stays what was filed; whoever changes the record is told. */
async function afterFiling(session: Session, { journeyId, phase }: JourneyInHand): Promise<string> {
  if (phase !== 'submitting') return '';
  const filedOn = await requireFiledOn(session, journeyId);
  return ` The packet filed with the board on ${filedOn} still prints the week as it was signed: assemble it again and file it when the week is signed anew.`;
}
