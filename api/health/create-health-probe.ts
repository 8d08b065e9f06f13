import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../db/open-database.ts';
import type { HeldKeys } from '../../keys/key-ring.ts';
import type { JourneyGateway } from '../journeys/journey-gateway.ts';
import type { Health, PartHealth } from './health.ts';

/** What the state of the parts is asked of. */
export interface ProbedParts {
  readonly db: Database;
  readonly journeys: Pick<JourneyGateway, 'findUnattendedQueues'>;
  /** Null where mail is kept in the outbox. */
  readonly smtpUrl: string | null;
  readonly keys: HeldKeys;
  now(): string;
}

/** A part that does not answer within this time is down, milliseconds. */
const PATIENCE = 2_500;

const UP: PartHealth = { state: 'up', note: null };

/**
 * Makes the question for the state of each part. It always answers, and soon, whatever is down.
 * Mail is told but not needed: what cannot be sent waits.
 */
export function createHealthProbe({ db, journeys, smtpUrl, keys, now }: ProbedParts): () => Promise<Health> {
  return async () => {
    const [database, { temporal, worker }, mail] = await Promise.all([
      orDown(probeDatabase(db), 'does not answer'),
      probeJourneys(journeys),
      smtpUrl === null
        ? off('no mail server is set; mail is kept in the outbox')
        : orDown(probeMail(smtpUrl), 'cannot be reached'),
    ]);
    const allUp = [database, temporal, worker].every(({ state }) => state === 'up');
    const parts = { database, temporal, worker, mail, encryption: probeEncryption(keys) };
    return { status: allUp ? 'up' : 'down', checkedAt: now(), parts };
  };
}

async function probeDatabase(db: Database): Promise<PartHealth> {
  await db.orm.em.fork().getConnection().execute('select 1');
  return UP;
}

async function probeJourneys(journeys: ProbedParts['journeys']): Promise<{ temporal: PartHealth; worker: PartHealth }> {
  const idle = await inTime(journeys.findUnattendedQueues()).catch(() => null);
  if (idle === null)
    return { temporal: down('does not answer'), worker: down('unknown while Temporal does not answer') };
  return { temporal: UP, worker: idle.length === 0 ? UP : down(`nobody works on: ${idle.join(', ')}`) };
}

async function probeMail(smtpUrl: string): Promise<PartHealth> {
  const { hostname, port, protocol } = new URL(smtpUrl);
  const socket = connect({ host: hostname, port: Number(port) || (protocol === 'smtps:' ? 465 : 587) });
  try {
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return UP;
  } finally {
    socket.destroy();
  }
}

/** Which key it is stays out of the answer: everybody can ask. */
function probeEncryption(keys: HeldKeys): PartHealth {
  try {
    return keys().current === null
      ? { state: 'off', note: 'NOT ENCRYPTED: what Temporal keeps can be read there' }
      : UP;
  } catch {
    return down('the keys cannot be read');
  }
}

async function orDown(probe: Promise<PartHealth>, note: string): Promise<PartHealth> {
  return inTime(probe).catch(() => down(note));
}

async function inTime<Answer>(probe: Promise<Answer>): Promise<Answer> {
  const given = new AbortController();
  const late = pause(PATIENCE, undefined, { signal: given.signal }).then(() =>
    Promise.reject(new Error('no answer in time')),
  );
  late.catch(() => undefined);
  return Promise.race([probe, late]).finally(() => given.abort());
}

function down(note: string): PartHealth {
  return { state: 'down', note };
}

function off(note: string): Promise<PartHealth> {
  return Promise.resolve({ state: 'off', note });
}
