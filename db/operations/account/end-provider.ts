import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';

/** A provider that was, as the audit trail tells it. */
export interface FormerProvider {
  readonly providerId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly linksAllowed: boolean;
  readonly mailDomains: readonly string[];
}

/**
 * Ends signing in by the provider: nobody is led there any more, and everybody may have links mailed.
 * @returns a receipt whose subject is the provider.
 * @throws PROVIDER_NOT_FOUND where none is set, KEY_REUSED, DATABASE_AWAY.
 */
export function endProvider(db: Database, command: OrganizationCommand<Record<string, never>>): Promise<Receipt> {
  return act(db, 'end-identity-provider', command, async (session) => {
    const before = await endPresentProvider(session, command.at);
    if (before === null) throw new CreditableError('PROVIDER_NOT_FOUND');
    return {
      receipt: { subjectId: before.providerId, sentence: 'Nobody is led to a provider any more.' },
      audit: { action: 'identity-provider-ended', before },
    };
  });
}

/** Ends the present provider inside a transaction that does more; null where there is none. */
export async function endPresentProvider({ ask }: Session, at: string): Promise<FormerProvider | null> {
  const [ended] = await ask<Omit<FormerProvider, 'mailDomains'>>(
    `update identity_provider set ended_at = ? where ended_at is null
     returning id as "providerId", issuer, client_id as "clientId", links_allowed as "linksAllowed"`,
    [at],
  );
  if (ended === undefined) return null;
  const led = await ask<{ domain: string }>('delete from led_domain where provider_id = ? returning domain', [
    ended.providerId,
  ]);
  return { ...ended, mailDomains: led.map(({ domain }) => domain).sort() };
}
