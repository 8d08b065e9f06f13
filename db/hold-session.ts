import type { Database } from './open-database.ts';
import { inSession, type Session, sessionOf } from './session.ts';

/** A transaction that several readings take part in, one after another. */
export interface HeldSession {
  /**
   * Takes part in the transaction.
   * @throws an Error for another organization, and once the transaction is over.
   */
  join<T>(organizationId: string, work: (session: Session) => Promise<T>): Promise<T>;
}

/**
 * Does something in one transaction, in which everything takes part that is done through the database it is given: what was
 * read and what is written about it stand or fall together.
 * @param work - is given the database that is held, and the session to write in at the end.
 * @throws DATABASE_AWAY, and what the work throws; then nothing was written.
 */
export function inOneSession<T>(
  db: Database,
  organizationId: string,
  work: (held: Database, session: Session) => Promise<T>,
): Promise<T> {
  const held = (session: Session) => workHeld(db, session, work);
  // Whoever takes part in a transaction already has a connection.
  if (db.held !== undefined) return inSession(db, organizationId, held);
  return admissionOf(db).let(() => inSession(db, organizationId, held));
}

async function workHeld<T>(
  db: Database,
  session: Session,
  work: (held: Database, session: Session) => Promise<T>,
): Promise<T> {
  const queue = new Queue(session);
  try {
    return await work({ orm: db.orm, held: queue, close: () => db.close() }, session);
  } finally {
    await queue.end();
  }
}

/** So many readings hold a connection at once; of the ten of a pool two are left for whoever signs in or changes something. */
const AT_ONCE = 8;

const admissions = new WeakMap<Database['orm'], Admission>();

function admissionOf({ orm }: Database): Admission {
  const known = admissions.get(orm) ?? new Admission();
  admissions.set(orm, known);
  return known;
}

/** A reading holds its connection until its answer is put together, so the next ones wait here and not in the pool, where waiting ends. */
class Admission {
  private free = AT_ONCE;
  private readonly waiting: (() => void)[] = [];

  async let<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((go) => this.waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }
}

/** One connection does one thing at a time: whoever comes meanwhile waits. */
class Queue implements HeldSession {
  private readonly session: Session;
  private last: Promise<unknown> = Promise.resolve();
  private over = false;

  constructor(session: Session) {
    this.session = session;
  }

  join<T>(organizationId: string, work: (session: Session) => Promise<T>): Promise<T> {
    const { em } = this.session;
    const turn = this.last.then(() => {
      // Its connection may serve another organization by then.
      if (this.over) throw new Error('The transaction of this reading is over.');
      if (organizationId !== this.session.organizationId) throw new Error('A reading is for one organization.');
      return work(sessionOf(em.fork({ keepTransactionContext: true }), organizationId));
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Lets what runs finish, and nothing else begin. */
  async end(): Promise<void> {
    this.over = true;
    await this.last;
  }
}
