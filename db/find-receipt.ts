import type { Receipt } from '../rules/vocabulary/receipt.ts';
import { type AnyCommand, act } from './act.ts';
import type { Database } from './open-database.ts';

/** Thrown where a fresh command would begin to act: the transaction around it ends without a trace. */
class FreshKey extends Error {}

/**
 * The receipt that a command was given the first time, where it is a repetition; one that is just being carried out is
 * waited for.
 * @param name - what the command is called where it is carried out.
 * @returns null when the key is fresh.
 * @throws KEY_REUSED when the key belongs to another command; PERSON_NOT_FOUND, DATABASE_AWAY.
 */
export async function findReceipt(db: Database, name: string, command: AnyCommand): Promise<Receipt | null> {
  try {
    return await act(db, name, command, () => Promise.reject(new FreshKey()));
  } catch (error) {
    if (error instanceof FreshKey) return null;
    throw error;
  }
}
