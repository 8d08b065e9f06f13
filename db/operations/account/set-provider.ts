import { randomUUID } from 'node:crypto';
import type { SetIdentityProvider } from '../../../rules/vocabulary/commands/set-identity-provider.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { domainOf } from '../../../rules/vocabulary/identity-provider.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { IdentityProvider } from '../../entities/identity-provider.ts';
import { LedDomain } from '../../entities/led-domain.ts';
import { LinkedAccount } from '../../entities/linked-account.ts';
import { Person } from '../../entities/person.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { type FormerProvider, endPresentProvider } from './end-provider.ts';

/** What is set, without the secret: it stands in no receipt and no trail. */
export type ProviderTerms = Omit<SetIdentityProvider, 'clientSecret'>;

/** What was found out and made before. */
export interface ProviderMaking {
  readonly id: string;
  readonly clientSecretSealed: string;
  readonly endSessionUrl: string | null;
  /** Whether the secret is the one that was on file before. */
  readonly isSecretKept: boolean;
}

/**
 * Sets the provider by which people of an organization sign in; the one before ends, and nobody comes back from it any more.
 * @returns a receipt whose subject is the provider.
 * @throws DOMAIN_NOT_YOURS for a new domain of which the actor has no address, LINKS_NEEDED where links are switched off by
 * somebody who has not signed in by this very provider, DOMAIN_TAKEN when a domain is led to another organization, KEY_REUSED, DATABASE_AWAY.
 */
export function setProvider(
  db: Database,
  command: OrganizationCommand<ProviderTerms>,
  making: ProviderMaking,
): Promise<Receipt> {
  const { organizationId, actorId, at, body } = command;
  return act(db, 'set-identity-provider', command, async (session) => {
    const { issuer, clientId, linksAllowed } = body;
    const { id, clientSecretSealed, endSessionUrl } = making;
    const before = await endPresentProvider(session, at);
    await refuseDomainsOfOthers(session, actorId, body, before);
    if (!linksAllowed) await refuseLockingOut(session, actorId, body, making, before);
    const known = { id, organizationId, issuer, clientId, clientSecretSealed, linksAllowed, endSessionUrl };
    await session.em.insert(IdentityProvider, { ...known, setAt: new Date(at), setById: actorId, endedAt: null });
    await leadDomains(session, id, body.mailDomains);
    return {
      receipt: { subjectId: id, sentence: sentenceOf(body) },
      audit: { action: 'identity-provider-set', before, after: { providerId: id, ...body } },
    };
  });
}

/** Whoever has an address of a domain has shown it: by a mailed link, or by the provider before. */
async function refuseDomainsOfOthers(
  { em }: Session,
  actorId: string,
  { mailDomains }: ProviderTerms,
  before: FormerProvider | null,
): Promise<void> {
  const actor = await em.findOneOrFail(Person, { id: actorId });
  const known = [domainOf(actor.email), ...(before?.mailDomains ?? [])];
  const domain = mailDomains.find((each) => !known.includes(each));
  if (domain !== undefined) throw new CreditableError('DOMAIN_NOT_YOURS', { domain });
}

async function refuseLockingOut(
  { em }: Session,
  personId: string,
  { issuer, clientId }: ProviderTerms,
  { isSecretKept }: ProviderMaking,
  before: FormerProvider | null,
): Promise<void> {
  const isSame = before !== null && before.issuer === issuer && before.clientId === clientId && isSecretKept;
  const hasComeBy = await em.count(LinkedAccount, { personId, issuer, endedAt: null });
  if (!isSame || hasComeBy === 0) throw new CreditableError('LINKS_NEEDED');
}

async function leadDomains(session: Session, providerId: string, domains: readonly string[]): Promise<void> {
  const { organizationId } = session;
  for (const domain of new Set(domains))
    await session.em.insert(LedDomain, { id: randomUUID(), organizationId, providerId, domain });
}

function sentenceOf({ issuer, mailDomains }: ProviderTerms): string {
  const { host } = new URL(issuer);
  if (mailDomains.length === 0) return `${host} is set; nobody is led there until a domain is named.`;
  return `People with addresses of ${mailDomains.join(', ')} are led to ${host}.`;
}
