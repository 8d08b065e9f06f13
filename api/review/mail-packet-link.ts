import { findLetterAddress } from '../../db/views/find-letter-address.ts';
import type { MakePacketLink } from '../../rules/vocabulary/commands/make-packet-link.ts';
import type { ActionContext } from '../action.ts';

/** A link that was made, with its secret. */
export type MadePacketLink = MakePacketLink & { readonly linkId: string; readonly link: string };

/**
 * Mails a link to its reviewer, where an address is named. Nobody waits for the letter, and one that cannot be handed over
 * undoes nothing: whoever made the link was told it and can hand it over.
 */
export function mailPacketLink({ services, acting, at }: ActionContext, made: MadePacketLink): void {
  const { linkId, link, reviewerName, reviewerEmail, days } = made;
  if (reviewerEmail === undefined) return;
  const send = async (): Promise<void> => {
    const { organizationName } = await findLetterAddress(services.db, acting, acting.actorId);
    const to = { name: reviewerName, address: reviewerEmail };
    await services.signInMail.share({ linkId, to, organizationName, link, days, at });
  };
  send().catch((failure: unknown) =>
    services.log.error({ err: failure }, 'the link to a packet could not be mailed to its reviewer'),
  );
}
