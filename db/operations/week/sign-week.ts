import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { SignWeek } from '../../../rules/vocabulary/commands/sign-week.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { provedBy } from '../proof/proved-by.ts';
import { Signature } from '../../entities/signature.ts';
import { WeeklyLog } from '../../entities/weekly-log.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { nameSettings } from '../setting/name-settings.ts';
import { beginSignature } from '../signing/begin-signature.ts';
import { keepSignedCopy } from '../signing/keep-signed-copy.ts';
import { assertDecidable, holdWeeklyLog, type WeeklyLogInHand } from './hold-weekly-log.ts';
import { showWeek } from './show-week.ts';
import { canonicalWeek } from './week-content.ts';

/**
 * The supervisor named on a weekly log signs exactly the content that was shown; from then on it stays as it is, unless it is reopened
 * and the signature becomes void.
 * @returns a receipt whose subject is the weekly log; `madeIds` names the signature.
 * @throws WEEKLY_LOG_NOT_FOUND, WEEK_ALREADY_SIGNED, WEEK_NOT_SUBMITTED, CONTENT_CHANGED, the refusals of `beginSignature`,
 * JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function signWeek(db: Database, command: Command<SignWeek>): Promise<Receipt> {
  const { organizationId, journeyId, actorId, at, body } = command;
  return act(db, 'sign-week', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    const log = await holdWeeklyLog(session, journeyId, body.weeklyLogId);
    assertDecidable(log, actorId);
    if (log.contentSha256 !== body.contentSha256) throw new CreditableError('CONTENT_CHANGED');
    const { sealed, signedOn } = await seal(session, log, command);
    const id = randomUUID();
    const { weeklyLogId, version, statement, contentSha256 } = log;
    const signature = { weeklyLogId, version, signerId: actorId, statement, contentSha256, origin: 'here' } as const;
    const when = { signedAt: new Date(at), signedOn, voidedAt: null };
    await session.em.insert(Signature, { id, organizationId, ...signature, ...when, ...provedBy(command) });
    await session.em.nativeUpdate(WeeklyLog, { id: weeklyLogId }, { status: 'signed', contentSha256 });
    return {
      receipt: {
        subjectId: weeklyLogId,
        sentence: `${log.supervisorName} signed the week ${log.week}.`,
        madeIds: [id],
      },
      audit: {
        action: 'week-signed',
        after: { signatureId: id, ...signature, signedOn, ...sealed, proof: command.proof },
      },
    };
  });
}

async function seal(session: Session, log: WeeklyLogInHand, { actorId, at }: Command<SignWeek>) {
  const { journeyId, weeklyLogId, version, statement, lines } = log;
  const signer = await beginSignature(session, { kind: 'weekly-log', actorId, ...log, days: lines }, at);
  const names = await nameSettings(
    session,
    lines.map(({ settingId }) => settingId),
  );
  const what = { kind: 'weekly-log', journeyId, recordId: weeklyLogId, version, statement } as const;
  const record = { ...what, content: canonicalWeek(log), shown: showWeek(log, names) };
  const { signedOn, ...sealed } = await keepSignedCopy(session, signer, record, at);
  return { signedOn, sealed };
}
