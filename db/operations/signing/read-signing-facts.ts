import type {
  SignedDay,
  SignersAgreement,
  SignersCredential,
  SignersRestriction,
  SigningFacts,
} from '../../../rules/vocabulary/signing/signing-facts.ts';
import type { Session } from '../../session.ts';

/** A signature that somebody wants to give. */
export interface SignatureAsked extends Pick<
  SigningFacts,
  'kind' | 'actorId' | 'superviseeId' | 'supervisorId' | 'supervisorName'
> {
  readonly journeyId: string;
  /** Every day that it would speak for, and where the work was done. */
  readonly days: readonly Omit<SignedDay, 'jurisdiction'>[];
}

const CREDENTIALS = `
  select 'license' as kind, jurisdiction, license as name, issued_on as "issuedOn", expires_on as "expiresOn"
  from supervisor_license where person_id = ?
  union all
  select kind, jurisdiction, name, issued_on, expires_on from credential where person_id = ?`;

const RESTRICTIONS = `
  select jurisdiction, license, from_on as "from", until_on as "until" from encumbrance where person_id = ?`;

// Hours that count toward two licenses stand under the agreements of the journey that they are logged in.
const AGREEMENTS = `
  select setting_id as "settingId", from_on as "from", until_on as "until", signed_at is not null as signed
  from agreement where supervisor_id = ?
    and (journey_id = ? or journey_id in (select source_journey_id from shared_log where journey_id = ?))`;

/** Reads all that decides whether somebody may sign, in the transaction of the signature. */
export async function readSigningFacts(session: Session, asked: SignatureAsked): Promise<SigningFacts> {
  const { ask } = session;
  const { kind, actorId, superviseeId, supervisorId, supervisorName, journeyId } = asked;
  const [signer] = await ask<{ disabled: boolean }>(
    'select disabled_at is not null as disabled from person where id = ?',
    [actorId],
  );
  return {
    ...{ kind, actorId, superviseeId, supervisorId, supervisorName },
    disabled: signer?.disabled ?? true,
    days: await placed(session, asked.days),
    credentials: await ask<SignersCredential>(CREDENTIALS, [supervisorId, supervisorId]),
    restrictions: await ask<SignersRestriction>(RESTRICTIONS, [supervisorId]),
    agreements: await ask<SignersAgreement>(AGREEMENTS, [supervisorId, journeyId, journeyId]),
  };
}

async function placed({ ask }: Session, days: SignatureAsked['days']): Promise<SignedDay[]> {
  const settingIds = [...new Set(days.map(({ settingId }) => settingId))];
  if (settingIds.length === 0) return [];
  const rows = await ask<{ id: string; jurisdiction: string }>('select id, jurisdiction from setting where id in (?)', [
    settingIds,
  ]);
  const states = new Map(rows.map(({ id, jurisdiction }) => [id, jurisdiction]));
  return days.map(({ on, settingId }) => ({ on, settingId, jurisdiction: states.get(settingId) ?? '' }));
}
