import { randomUUID } from 'node:crypto';
import { CreditableError, type ErrorCode } from '../../../rules/vocabulary/errors.ts';
import { type AccountRefusal, domainOf } from '../../../rules/vocabulary/identity-provider.ts';
import type { Role } from '../../../rules/vocabulary/role.ts';
import { LinkedAccount } from '../../entities/linked-account.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';
import { writeRefusal } from './note-refusal.ts';

/** An account as the provider of an organization vouched for it. */
export interface VouchedAccount {
  readonly organizationId: string;
  readonly attemptId: string;
  readonly providerId: string;
  readonly issuer: string;
  readonly subject: string;
  readonly address: string | null;
  readonly isVerified: boolean;
  /** ISO instant. */
  readonly at: string;
}

/** Whose account it is. */
export interface AccountPerson {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

interface Row extends AccountPerson {
  readonly isDisabled: boolean;
}

const PERSON = `p.id as "personId", p.name, p.roles, p.disabled_at is not null as "isDisabled"`;

const BY_ACCOUNT = `
  select ${PERSON} from linked_account l join person p on p.id = l.person_id
  where l.issuer = ? and l.subject = ? and l.ended_at is null`;

// Of two who come for the first time at once, the second waits and then finds the link. Not `for update`: entries of the audit
// trail name the person, and whoever writes one would wait for this lock.
const BY_ADDRESS = `select ${PERSON} from person p where lower(p.email) = lower(?) for no key update`;

const CODES = {
  'address-unverified': 'ACCOUNT_UNVERIFIED',
  'domain-not-led': 'ACCOUNT_DOMAIN_WRONG',
  unknown: 'ACCOUNT_UNKNOWN',
  'another-account': 'ACCOUNT_DIFFERS',
  disabled: 'SIGN_IN_REFUSED',
} as const satisfies Partial<Record<AccountRefusal, ErrorCode>>;

type Refused = keyof typeof CODES;

/**
 * Whose account it is: whoever it is linked to or, the first time, whoever has its verified mail address in this one
 * organization. Nobody is made by it. A link and a refusal are in the audit trail.
 * @throws ACCOUNT_UNVERIFIED, ACCOUNT_DOMAIN_WRONG, ACCOUNT_UNKNOWN, ACCOUNT_DIFFERS, SIGN_IN_REFUSED for a person who is
 * disabled or has no role; DATABASE_AWAY.
 */
export async function signInByAccount(db: Database, account: VouchedAccount): Promise<AccountPerson> {
  const found = await inSession(db, account.organizationId, async (session) => {
    const person = await findPerson(session, account);
    if (typeof person !== 'string') return person;
    await writeRefusal(session, { attemptId: account.attemptId, because: person, at: account.at });
    return person;
  });
  // Thrown out here, so that the entry about the refusal stays.
  if (typeof found === 'string') throw new CreditableError(CODES[found]);
  return { personId: found.personId, name: found.name, roles: found.roles };
}

async function findPerson(session: Session, account: VouchedAccount): Promise<Row | Refused> {
  const linked = await findLinked(session, account);
  const person = linked ?? (await findByAddress(session, account));
  if (typeof person === 'string') return person;
  if (person.isDisabled || person.roles.length === 0) return 'disabled';
  // Whoever had to wait for another browser of the same person finds what that one did.
  if (linked !== null || (await findLinked(session, account)) !== null) return person;
  if (await hasOther(session, account, person)) return 'another-account';
  await link(session, account, person);
  return person;
}

async function findLinked({ ask }: Session, { issuer, subject }: VouchedAccount): Promise<Row | null> {
  const [linked] = await ask<Row>(BY_ACCOUNT, [issuer, subject]);
  return linked ?? null;
}

async function findByAddress({ ask }: Session, account: VouchedAccount): Promise<Row | Refused> {
  const { address, isVerified, providerId } = account;
  if (address === null || !isVerified) return 'address-unverified';
  const led = 'select id from led_domain where provider_id = ? and domain = ?';
  if ((await ask(led, [providerId, domainOf(address)])).length === 0) return 'domain-not-led';
  const [person, ...others] = await ask<Row>(BY_ADDRESS, [address]);
  return person === undefined || others.length > 0 ? 'unknown' : person;
}

async function hasOther({ ask }: Session, { issuer }: VouchedAccount, { personId }: Row): Promise<boolean> {
  const other = 'select id from linked_account where person_id = ? and issuer = ? and ended_at is null';
  return (await ask(other, [personId, issuer])).length > 0;
}

async function link(session: Session, { issuer, subject, at }: VouchedAccount, { personId, name }: Row): Promise<void> {
  const id = randomUUID();
  const { organizationId } = session;
  const kept = { id, organizationId, personId, issuer, subject, linkedAt: new Date(at), endedAt: null };
  await session.em.insert(LinkedAccount, kept);
  await appendAuditEntry(session, {
    action: 'account-linked',
    after: { linkedAccountId: id, personId, issuer },
    at,
    actorId: personId,
    subjectId: personId,
    sentence: `The account of ${name} with the provider of the organization was linked.`,
    commandKey: `account-linked:${id}`,
  });
}
