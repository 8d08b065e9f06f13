import { randomUUID } from 'node:crypto';
import type { GiveConsent } from '../../../rules/vocabulary/commands/give-consent.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { consentTextOn, wordsOf } from '../../../rules/vocabulary/signing/consent-texts.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { SigningConsent } from '../../entities/signing-consent.ts';
import type { Database } from '../../open-database.ts';
import { sha256OfText } from '../../sha256.ts';
import { requirePerson } from '../person/require-person.ts';

/**
 * Somebody agrees to sign electronically under the present text; who has agreed already has agreed.
 * @returns a receipt whose subject is the consent.
 * @throws CONSENT_OUTDATED when another text was shown, PERSON_NOT_FOUND, KEY_REUSED, DATABASE_AWAY.
 */
export function giveConsent(db: Database, command: OrganizationCommand<GiveConsent>): Promise<Receipt> {
  const { actorId: personId, at, body } = command;
  return act(db, 'give-consent', command, async (session) => {
    const { name } = await requirePerson(session, personId);
    const text = consentTextOn(dateAt(at, 'UTC'));
    const { version } = text;
    if (body.version !== version) throw new CreditableError('CONSENT_OUTDATED', { version });
    const textSha256 = sha256OfText(wordsOf(text));
    const given = await session.em.findOne(SigningConsent, { personId, version, withdrawnAt: null });
    const id = given?.id ?? randomUUID();
    const row = { id, organizationId: session.organizationId, personId, version, textSha256 };
    if (given === null) await session.em.insert(SigningConsent, { ...row, givenAt: new Date(at), withdrawnAt: null });
    return {
      receipt: { subjectId: id, sentence: `${name} agreed to sign electronically, text ${version}.` },
      audit: { action: 'consent-given', after: { consentId: id, version, textSha256 } },
    };
  });
}
