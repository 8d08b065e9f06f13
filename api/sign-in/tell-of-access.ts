import { randomUUID } from 'node:crypto';
import { pagesUrlOf } from '../../config/pages-url.ts';
import { findLetterAddress } from '../../db/views/find-letter-address.ts';
import type { AccessChange } from '../../rules/vocabulary/access-change.ts';
import type { SignedInPerson } from '../action.ts';
import type { Services } from '../services.ts';

type Needed = Pick<Services, 'db' | 'settings' | 'signInMail' | 'log'>;

/**
 * Tells a person by mail that the ways changed by which they sign in. Nobody waits for the letter, and one that cannot be
 * handed over undoes nothing: the change stands in the audit trail.
 * @param at - ISO instant of the change.
 */
export function tellOfAccess(
  services: Needed,
  acting: SignedInPerson,
  personId: string,
  change: AccessChange,
  at: string,
): void {
  tell(services, acting, personId, change, at).catch((failure: unknown) =>
    services.log.error({ err: failure }, 'a person could not be told that their ways to sign in changed'),
  );
}

async function tell(
  { db, settings, signInMail }: Needed,
  acting: SignedInPerson,
  personId: string,
  change: AccessChange,
  at: string,
): Promise<void> {
  const { name, address, organizationName } = await findLetterAddress(db, acting, personId);
  const link = `${pagesUrlOf(settings)}/sign-ins`;
  await signInMail.tell({ letterId: randomUUID(), to: { name, address }, organizationName, change, link, at });
}
