import { randomUUID } from 'node:crypto';
import type { Command } from '../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import type { Receipt } from '../rules/vocabulary/receipt.ts';
import { CommandReceipt } from './entities/command-receipt.ts';
import { isId } from './is-id.ts';
import type { Database } from './open-database.ts';
import { appendAuditEntry, type AuditNote } from './operations/audit/append-audit-entry.ts';
import { inSession, type Session } from './session.ts';
import { sha256Of } from './sha256.ts';

/** A command that concerns the organization and no one journey. */
export type OrganizationCommand<Body> = Omit<Command<Body>, 'journeyId'>;

/** Any command; `actorId` is null when the system itself acts. */
export type AnyCommand = Omit<OrganizationCommand<unknown>, 'actorId'> & {
  readonly actorId: string | null;
  readonly journeyId?: string;
};

/** What the work of a command comes to: the answer, and what the audit trail says of it. */
export interface Outcome<Answer extends Receipt> {
  readonly receipt: Omit<Answer, 'recordedAt'>;
  readonly audit: AuditNote;
}

/**
 * Carries out a command once: its effect, its audit entry and its receipt are written together or not at all.
 * The same key with the same request is answered with the first receipt, also when many arrive at the same moment.
 * @param name - the command's own name; part of what a key stands for.
 * @param work - guards first, then the change; runs in one transaction that sees only this organization.
 * @throws KEY_REUSED when the key was used for something else; PERSON_NOT_FOUND when the actor is not of the organization;
 * SIGN_IN_REFUSED when the actor was disabled in between; DATABASE_AWAY.
 */
export async function act<Answer extends Receipt>(
  db: Database,
  name: string,
  command: AnyCommand,
  work: (session: Session) => Promise<Outcome<Answer>>,
): Promise<Answer> {
  if (!isId(command.organizationId)) throw new CreditableError('PERSON_NOT_FOUND');
  const requestSha256 = hashRequest(name, command);
  return retryDeadlocks(() =>
    inSession(db, command.organizationId, async (session) => {
      await lockKey(session, command.key);
      const known = await session.em.findOne(CommandReceipt, { key: command.key });
      if (known !== null && known.requestSha256 !== requestSha256) throw new CreditableError('KEY_REUSED');
      if (known !== null) return known.receipt as Answer;
      await requireActor(session, command.actorId);
      const { receipt, audit } = await work(session);
      const answer = { ...receipt, recordedAt: command.at } as Answer;
      await appendAuditEntry(session, { ...audit, ...trace(command, answer) });
      await keepReceipt(session, name, command, requestSha256, answer);
      return answer;
    }),
  );
}

/** Two people who change each other at once wait for each other; the database lets one go, and its command begins anew. */
async function retryDeadlocks<T>(attempt: () => Promise<T>, left = 3): Promise<T> {
  try {
    return await attempt();
  } catch (failure) {
    if (left === 0 || !isDeadlock(failure)) throw failure;
    return retryDeadlocks(attempt, left - 1);
  }
}

function isDeadlock(failure: unknown): boolean {
  if (typeof failure !== 'object' || failure === null) return false;
  return ('code' in failure && failure.code === '40P01') || ('cause' in failure && isDeadlock(failure.cause));
}

/** The instant of acceptance is left out: a repetition is accepted later and still asks for the same. */
function hashRequest(name: string, { actorId, journeyId, body }: AnyCommand): string {
  return sha256Of({
    name,
    actorId,
    journeyId: journeyId ?? null,
    body: JSON.parse(JSON.stringify(body ?? null)) as unknown,
  });
}

/** Whoever comes second with a key waits here until the first is done, then finds its receipt. */
async function lockKey(session: Session, key: string): Promise<void> {
  await session.ask('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${session.organizationId}/${key}`]);
}

async function requireActor(session: Session, actorId: string | null): Promise<void> {
  if (actorId === null) return;
  // A director who disables somebody at this moment waits until this is done; whoever was disabled before is refused.
  const sql = 'select disabled_at is not null as disabled from person where id = ? for share';
  const [actor] = isId(actorId) ? await session.ask<{ disabled: boolean }>(sql, [actorId]) : [];
  if (actor === undefined) throw new CreditableError('PERSON_NOT_FOUND');
  if (actor.disabled) throw new CreditableError('SIGN_IN_REFUSED');
}

function trace(command: AnyCommand, { subjectId, sentence }: Receipt) {
  const { at, actorId, key } = command;
  return {
    at,
    actorId,
    commandKey: key,
    subjectId,
    sentence,
    ...(command.journeyId && { journeyId: command.journeyId }),
  };
}

async function keepReceipt(
  session: Session,
  name: string,
  command: AnyCommand,
  requestSha256: string,
  receipt: Receipt,
) {
  await session.em.insert(CommandReceipt, {
    id: randomUUID(),
    organizationId: session.organizationId,
    key: command.key,
    command: name,
    requestSha256,
    actorId: command.actorId,
    receipt,
    recordedAt: new Date(command.at),
  });
}
