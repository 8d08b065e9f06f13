import { randomUUID } from 'node:crypto';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Role } from '../../../rules/vocabulary/role.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { sha256OfText } from '../../sha256.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';

/** Whom a link signs in. */
export interface RedeemedLink {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

interface Row extends RedeemedLink {
  readonly linkId: string;
  readonly isUsed: boolean;
  readonly isExpired: boolean;
  readonly isDisabled: boolean;
}

const FIND = `
  select l.id as "linkId", l.person_id as "personId", p.name, p.roles, l.used_at is not null as "isUsed",
    l.expires_at <= ?::timestamptz as "isExpired", p.disabled_at is not null as "isDisabled"
  from mailed_link l join person p on p.id = l.person_id where l.token_sha256 = ? for update of l`;

/**
 * Uses a link; of several who send it at once, one gets in. Either way it is in the audit trail.
 * @param given.at - ISO instant.
 * @throws LINK_SPENT for one that was never made, was used, or is too old; SIGN_IN_REFUSED for a person who is disabled or
 * has no role; DATABASE_AWAY.
 */
export async function redeemLink(
  db: Database,
  { organizationId, token, at }: { readonly organizationId: string; readonly token: string; readonly at: string },
): Promise<RedeemedLink> {
  const result = await inSession(db, organizationId, async (session) => {
    const [row] = await session.ask<Row>(FIND, [at, sha256OfText(token)]);
    if (row === undefined) return 'unknown';
    const refusal = refusalOf(row);
    if (refusal === null) await use(session, row, at);
    else await noteRefusal(session, row, refusal, at);
    return refusal ?? row;
  });
  // Thrown out here, so that the entry about the refusal stays.
  if (typeof result !== 'string') return result;
  throw new CreditableError(result === 'disabled' ? 'SIGN_IN_REFUSED' : 'LINK_SPENT');
}

function refusalOf({ isUsed, isExpired, isDisabled, roles }: Row): 'used' | 'expired' | 'disabled' | null {
  if (isUsed) return 'used';
  if (isExpired) return 'expired';
  return isDisabled || roles.length === 0 ? 'disabled' : null;
}

async function use(session: Session, { linkId, personId, name }: Row, at: string): Promise<void> {
  await session.ask('update mailed_link set used_at = ? where id = ? returning id', [at, linkId]);
  await appendAuditEntry(session, {
    action: 'sign-in-link-used',
    after: { linkId },
    at,
    actorId: personId,
    subjectId: linkId,
    sentence: `${name} used a link to sign in.`,
    commandKey: `sign-in-link-used:${linkId}`,
  });
}

async function noteRefusal(session: Session, { linkId, name }: Row, because: string, at: string): Promise<void> {
  await appendAuditEntry(session, {
    action: 'sign-in-refused',
    after: { linkId, because },
    at,
    actorId: null,
    subjectId: linkId,
    sentence: `Somebody was refused who came with a link of ${name}.`,
    commandKey: `sign-in-refused:${randomUUID()}`,
  });
}
