import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import type { Session } from '../../session.ts';
import { type JourneyInHand, JOURNEYS_IN_HAND } from '../journey/require-journey.ts';
import { composeRecords } from './compose-records.ts';
import { readManyLogs } from './read-many-logs.ts';

/** Whose records to read: all open journeys of an organization, or those of one stretch of ids, for work that is shared out. */
export interface Everyone {
  readonly organizationId: string;
  /** How many journeys are read at a time. */
  readonly batchSize: number;
  /** Only journeys whose id comes after this one: where an earlier run ended. */
  readonly after?: string;
  /** Only journeys up to and with this id. */
  readonly through?: string;
}

/** The record of somebody, and the journey that it is the record of. */
export interface RecordInHand {
  readonly journey: JourneyInHand;
  readonly record: ExperienceRecord;
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const PAGE = `${JOURNEYS_IN_HAND} where j.ended_at is null and j.id > ? and j.id <= ? order by j.id limit ?`;

/** Batches that are read while one is worked on: with two, the database reads one while the other is taken in. */
const AHEAD = 2;

/**
 * Reads the records of everybody, in the order of the ids of their journeys. The database reads ahead while the caller
 * works, and however many they are, three batches are in memory. Each batch is read in a transaction of its own.
 * @throws PERSON_NOT_FOUND when the organization cannot exist; DATABASE_AWAY.
 */
export async function* readEveryone(db: Database, everyone: Everyone): AsyncGenerator<RecordInHand, void, void> {
  const { organizationId } = everyone;
  const pages = pagesOf(db, everyone);
  const ahead: Promise<RecordInHand[]>[] = [];
  const fill = async () => {
    while (ahead.length < AHEAD) {
      const page = await pages.next();
      if (page.done === true) return;
      ahead.push(begin(db, organizationId, page.value));
    }
  };
  try {
    await fill();
    for (let batch = ahead.shift(); batch !== undefined; batch = ahead.shift()) {
      await fill();
      for (const one of await batch) {
        yield one;
        // Work on a record leaves no turn to the connections that the next batches come over.
        await nextTurn();
      }
    }
  } finally {
    await Promise.allSettled(ahead);
  }
}

/** The open journeys, a batch at a time. */
async function* pagesOf(db: Database, everyone: Everyone): AsyncGenerator<JourneyInHand[], void, void> {
  const { organizationId, batchSize, through = LAST_ID } = everyone;
  let after = everyone.after ?? FIRST_ID;
  for (;;) {
    const values = [after, through, batchSize];
    const page = await read(db, { organizationId }, (session) => session.ask<JourneyInHand>(PAGE, values));
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.journeyId;
  }
}

function begin(db: Database, organizationId: string, journeys: readonly JourneyInHand[]): Promise<RecordInHand[]> {
  const batch = read(db, { organizationId }, (session) => readBatch(session, journeys));
  // It may fail while nobody waits for it yet; whoever comes to wait is told.
  batch.catch(() => undefined);
  return batch;
}

async function readBatch(session: Session, journeys: readonly JourneyInHand[]): Promise<RecordInHand[]> {
  const ids = journeys.map(({ journeyId }) => journeyId);
  const records = await composeRecords(session, journeys, await readManyLogs(session, ids));
  return journeys.flatMap((journey, at) => {
    const record = records[at];
    return record === undefined ? [] : [{ journey, record }];
  });
}
