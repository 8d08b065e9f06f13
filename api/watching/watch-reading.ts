import { inOneSession } from '../../db/hold-session.ts';
import { appendAccessEntry } from '../../db/operations/access/append-access-entry.ts';
import { CATALOG } from '../../rules/vocabulary/errors.ts';
import type { Visitor } from '../../rules/vocabulary/access.ts';
import type { SignedInPerson } from '../action.ts';
import type { Services } from '../services.ts';
import { toCreditableError } from '../to-creditable-error.ts';
import type { Shown } from './shown.ts';
import { visitorOf } from './visitor-of.ts';

/** Collects what one request shows, whatever it reads to show it. */
export interface Watch {
  /** Takes note of what is about to be shown. */
  add(shown: Shown): void;
}

/** What is asked, as the log of access keeps it. */
export interface AskedFor {
  /** The id of an action, or a page by its address. */
  readonly operation: string;
  /** Plain JSON: the parts of the address and of the query; never a secret. */
  readonly asked: unknown;
}

/**
 * Reads for a signed-in person. All of it happens in one transaction, and whatever was shown is written into the log of
 * access at its end: where the entry cannot be written, nothing is shown. A refusal has an entry of its own.
 * @param work - is given services that read in this transaction, and that take note of what is shown.
 * @throws what the work throws; DATABASE_AWAY.
 */
export async function watchReading<T>(
  services: Services,
  acting: SignedInPerson,
  about: AskedFor,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  // Whatever is read for a page belongs to the page.
  if (services.watch !== undefined) return work(services);
  const visitor = visitorOf(acting);
  try {
    return await readWatched(services, acting.organizationId, about, async (watched) => ({
      answer: await work(watched),
      visitor,
    }));
  } catch (thrown) {
    await logRefusal(services, acting, about, thrown);
    throw thrown;
  }
}

/** The same for whoever holds a secret address; for whom it is read comes out while it is read. */
export async function readWatched<T>(
  services: Services,
  organizationId: string,
  { operation, asked }: AskedFor,
  work: (services: Services) => Promise<{ readonly answer: T; readonly visitor: Visitor }>,
): Promise<T> {
  const collected = new Collected();
  return inOneSession(services.db, organizationId, async (db, session) => {
    const { answer, visitor } = await work({ ...services, db, watch: collected });
    const { people, journeys, any } = collected;
    if (any)
      await appendAccessEntry(session, {
        ...{ at: services.now(), kind: 'view', visitor, operation, asked, people, journeys },
      });
    return answer;
  });
}

class Collected implements Watch {
  readonly people = new Set<string>();
  readonly journeys = new Set<string>();
  /** Whether anything was read that is about people, be it an empty list. */
  any = false;

  add({ people = [], journeys = [] }: Shown): void {
    this.any = true;
    for (const id of people) this.people.add(id);
    for (const id of journeys) this.journeys.add(id);
  }
}

/**
 * Writes down that a signed-in person was refused: for want of an ability, or because a row is beyond their reach. What is
 * merely mistyped is no attempt at anything.
 */
export async function logRefusal(
  services: Services,
  acting: SignedInPerson,
  { operation, asked }: AskedFor,
  thrown: unknown,
): Promise<void> {
  const { code } = toCreditableError(thrown);
  if (![403, 404].includes(CATALOG[code].status)) return;
  const entry = { at: services.now(), kind: 'refusal', visitor: visitorOf(acting), operation, asked, code } as const;
  try {
    await inOneSession(services.db, acting.organizationId, (_, session) => appendAccessEntry(session, entry));
  } catch (failure) {
    // The refusal stands whether or not it could be written down.
    services.log.error({ err: failure, code }, 'a refusal could not be written into the log of access');
  }
}

/**
 * Writes down that a command is asked for, before it is sent: its change is found in the audit trail under the same key.
 * @throws DATABASE_AWAY; then the command is not sent.
 */
export async function logCommand(
  services: Services,
  acting: SignedInPerson,
  { operation, asked }: AskedFor,
  commandKey: string,
): Promise<void> {
  const entry = { at: services.now(), kind: 'command', visitor: visitorOf(acting), operation, asked } as const;
  await inOneSession(services.db, acting.organizationId, (_, session) =>
    appendAccessEntry(session, { ...entry, commandKey }),
  );
}

/**
 * What an action that reads has to declare and does not.
 * @throws an Error: an answer of which nobody said whom it is about is not given.
 */
export function undeclared(operationId: string): Error {
  return new Error(
    `${operationId} does not declare whom its answer is about: give it "shows" (api/watching/shown.ts), 'nothing-personal' where it is about nobody.`,
  );
}
