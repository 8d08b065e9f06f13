import { pagesUrlOf } from '../../config/pages-url.ts';
import { type FoundByAddress, findByAddress } from '../../db/operations/sign-in/find-by-address.ts';
import { makeLink } from '../../db/operations/sign-in/make-link.ts';
import { LINK_MINUTES } from '../../rules/vocabulary/sign-in.ts';
import { makeToken } from '../access/opaque-token.ts';
import type { Services } from '../services.ts';

type Needed = Pick<Services, 'db' | 'settings' | 'signInMail'>;

/**
 * Mails a link to everybody who has an address: one letter for each organization, each with its own link. Where people of the
 * domain sign in by the provider of their organization alone, none goes out.
 * @param at - ISO instant.
 * @throws DATABASE_AWAY; INTERNAL when a letter cannot be handed over.
 */
export async function mailLinks(services: Needed, address: string, at: string): Promise<void> {
  for (const person of await findByAddress(services.db, address)) await mailLink(services, person, at);
}

async function mailLink(
  { db, settings, signInMail }: Needed,
  { organizationId, personId }: FoundByAddress,
  at: string,
): Promise<void> {
  const token = makeToken(organizationId);
  const made = await makeLink(db, { organizationId, personId, token, at });
  if (made === null) return;
  await signInMail.send({
    linkId: made.linkId,
    to: { name: made.name, address: made.address },
    organizationName: made.organizationName,
    link: `${pagesUrlOf(settings)}/sign-in/link/${token}`,
    minutes: LINK_MINUTES,
    at,
  });
}
