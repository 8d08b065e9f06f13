import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { SigningConsent } from '../../entities/signing-consent.ts';
import type { Database } from '../../open-database.ts';
import { requirePerson } from '../person/require-person.ts';

/**
 * Somebody no longer wants to sign electronically. What they signed before stays valid.
 * @returns a receipt whose subject is the person.
 * @throws CONSENT_NOT_GIVEN, PERSON_NOT_FOUND, KEY_REUSED, DATABASE_AWAY.
 */
export function withdrawConsent(db: Database, command: OrganizationCommand<unknown>): Promise<Receipt> {
  const { actorId: personId, at } = command;
  return act(db, 'withdraw-consent', command, async ({ em, ...session }) => {
    const { name } = await requirePerson({ em, ...session }, personId);
    const open = { personId, withdrawnAt: null };
    const given = await em.find(SigningConsent, open, { orderBy: { givenAt: 'asc' } });
    if (given.length === 0) throw new CreditableError('CONSENT_NOT_GIVEN');
    await em.nativeUpdate(SigningConsent, open, { withdrawnAt: new Date(at) });
    const versions = given.map(({ version }) => version);
    const sentence = `${name} no longer signs electronically; what was signed before stays valid.`;
    return { receipt: { subjectId: personId, sentence }, audit: { action: 'consent-withdrawn', before: { versions } } };
  });
}
