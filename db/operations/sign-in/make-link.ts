import { randomUUID } from 'node:crypto';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { domainOf } from '../../../rules/vocabulary/identity-provider.ts';
import { LINK_MINUTES } from '../../../rules/vocabulary/sign-in.ts';
import { MailedLink } from '../../entities/mailed-link.ts';
import { Organization } from '../../entities/organization.ts';
import { Person } from '../../entities/person.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { sha256OfText } from '../../sha256.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';

/** A link that was made, and to whom it goes. */
export interface MadeLink {
  readonly linkId: string;
  readonly name: string;
  readonly address: string;
  readonly organizationName: string;
}

/**
 * Makes a link by which a person signs in once, with its entry in the audit trail.
 * @param given.token - the secret part of the link; only its hash is kept.
 * @param given.at - ISO instant.
 * @returns null where people of the domain sign in by the provider of the organization alone.
 * @throws PERSON_NOT_FOUND, DATABASE_AWAY.
 */
export function makeLink(
  db: Database,
  given: { readonly organizationId: string; readonly personId: string; readonly token: string; readonly at: string },
): Promise<MadeLink | null> {
  const { organizationId, personId, token, at } = given;
  return inSession(db, organizationId, async (session) => {
    const person = await session.em.findOne(Person, { id: personId });
    const organization = await session.em.findOne(Organization, { id: organizationId });
    if (person === null || organization === null) throw new CreditableError('PERSON_NOT_FOUND');
    if (await areLinksOff(session, person.email)) return null;
    const id = randomUUID();
    const expiresAt = new Date(Date.parse(at) + LINK_MINUTES * 60_000);
    const kept = { id, organizationId, personId, tokenSha256: sha256OfText(token) };
    await session.em.insert(MailedLink, { ...kept, madeAt: new Date(at), expiresAt, usedAt: null });
    await appendAuditEntry(session, {
      action: 'sign-in-link-made',
      after: { linkId: id },
      at,
      actorId: null,
      subjectId: id,
      sentence: `A link to sign in was mailed to ${person.name}.`,
      commandKey: `sign-in-link:${id}`,
    });
    return { linkId: id, name: person.name, address: person.email, organizationName: organization.name };
  });
}

async function areLinksOff({ ask }: Session, address: string): Promise<boolean> {
  const off = `
    select p.id from led_domain d join identity_provider p on p.id = d.provider_id
    where d.domain = ? and not p.links_allowed and p.ended_at is null`;
  return (await ask(off, [domainOf(address)])).length > 0;
}
