import { randomUUID } from 'node:crypto';
import type { AttestQuarter } from '../../../rules/vocabulary/commands/attest-quarter.ts';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { dateAt, type PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { endOfQuarter } from '../../../rules/vocabulary/quarter.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Attestation } from '../../entities/attestation.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { provedBy } from '../proof/proved-by.ts';
import { requirePerson } from '../person/require-person.ts';
import { COUNTED_ENTRIES } from '../record/counted-entries.ts';
import { beginSignature } from '../signing/begin-signature.ts';
import { keepSignedCopy } from '../signing/keep-signed-copy.ts';
import { canonicalQuarter } from './quarter-content.ts';
import { type QuarterInHand, readQuartersOf } from './read-quarters.ts';
import { showQuarter } from './show-quarter.ts';

/**
 * The supervisor attests with one signature what is signed and what counts of one quarter at one setting, so that it stands
 * even if they can never be reached again. A quarter of which a week changed is attested again under the next version.
 * @returns a receipt whose subject is the journey; `madeIds` names the attestation.
 * @throws QUARTER_NOT_FOUND when the supervisor signed nothing in it, QUARTER_NOT_OVER, QUARTER_ALREADY_ATTESTED, NOT_COUNTED_YET,
 * CONTENT_CHANGED, the refusals of `beginSignature`, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED, DATABASE_AWAY.
 */
export function attestQuarter(db: Database, command: Command<AttestQuarter>): Promise<Receipt> {
  const { journeyId, actorId, at, body } = command;
  return act(db, 'attest-quarter', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    const { name, timeZone } = await requirePerson(session, actorId);
    const quarter = await findQuarter(session, command);
    if (endOfQuarter(body.quarter) >= dateAt(at, timeZone))
      throw new CreditableError('QUARTER_NOT_OVER', { quarter: body.quarter });
    if (quarter.weeksSha256 === quarter.attestedWeeksSha256) throw new CreditableError('QUARTER_ALREADY_ATTESTED');
    if (!quarter.counted) throw new CreditableError('NOT_COUNTED_YET');
    if (quarter.contentSha256 !== body.contentSha256) throw new CreditableError('CONTENT_CHANGED');
    const days = await readDays(session, quarter);
    const signer = await beginSignature(session, { kind: 'attestation', actorId, ...quarter, days }, at);
    const id = randomUUID();
    const version = (quarter.attestation?.version ?? 0) + 1;
    const { statement, contentSha256, weeksSha256, minutesByActivity, weeks } = quarter;
    const content = { statement, contentSha256, weeksSha256, minutesByActivity, weeks, version };
    const what = { kind: 'attestation', journeyId, recordId: id, version, statement } as const;
    const record = { ...what, content: canonicalQuarter(quarter), shown: showQuarter(quarter, version) };
    const { signedOn, ...sealed } = await keepSignedCopy(session, signer, record, at);
    await session.em.insert(Attestation, {
      ...{ id, organizationId: session.organizationId, journeyId, supervisorId: actorId },
      ...{ settingId: quarter.settingId, quarter: quarter.quarter, fromOn: quarter.from, untilOn: quarter.until },
      ...content,
      signedAt: new Date(at),
      signedOn,
      ...provedBy(command),
    });
    const sentence = `${name} attested ${quarter.quarter} of ${quarter.superviseeName} at ${quarter.settingName}.`;
    return {
      receipt: { subjectId: journeyId, sentence, madeIds: [id] },
      audit: {
        action: 'quarter-attested',
        after: { attestationId: id, ...content, signedOn, ...sealed, proof: command.proof },
      },
    };
  });
}

const DAYS = `
  select distinct e.on_date as "on", e.setting_id as "settingId"
  from ${COUNTED_ENTRIES} e join weekly_log w on w.id = e.weekly_log_id and w.status = 'signed'
  where e.counted_journey_id = ? and e.supervisor_id = ? and e.setting_id = ? and e.on_date between ? and ?`;

/** Every day of the quarter on which something is signed. */
function readDays(session: Session, { journeyId, supervisorId, settingId, from, until }: QuarterInHand) {
  return session.ask<{ on: PlainDate; settingId: string }>(DAYS, [journeyId, supervisorId, settingId, from, until]);
}

async function findQuarter(
  session: Session,
  { journeyId, actorId, body }: Command<AttestQuarter>,
): Promise<QuarterInHand> {
  const quarters = await readQuartersOf(session, journeyId);
  const found = quarters.find(
    (one) => one.supervisorId === actorId && one.settingId === body.settingId && one.quarter === body.quarter,
  );
  if (found === undefined) throw new CreditableError('QUARTER_NOT_FOUND', { quarter: body.quarter });
  return found;
}
