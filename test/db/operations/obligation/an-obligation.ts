import type { Database } from '../../../../db/open-database.ts';
import { keepObligations } from '../../../../db/operations/obligation/keep-obligations.ts';
import { keepTold } from '../../../../db/operations/obligation/keep-told.ts';
import type { Owed } from '../../../../rules/vocabulary/obligation.ts';
import { anOwed } from '../../../rules/obligations/an-owed.ts';
import { NOW, type Program } from '../../program.ts';

/** A look at the journey of a program that finds one obligation, by its id in the database; others are closed. */
export async function keepOne(db: Database, program: Program, owed: Partial<Owed> = {}, at = NOW): Promise<string> {
  const { organizationId, journeyId, supervisorId } = program;
  const scope = { organizationId, scopeId: journeyId, journeyId };
  const [kept] = await keepObligations(db, scope, [anOwed({ ownerId: supervisorId, ...owed })], at);
  return kept?.obligationId ?? '';
}

/** The ladder of an obligation was told until an instant; it has ended where no word is to come. */
export async function tellOne(
  db: Database,
  { organizationId, journeyId }: Program,
  obligationId: string,
  more: { nextAt?: string | null; aboveAt?: string | null; touched?: number; at?: string } = {},
): Promise<void> {
  const { nextAt = null, aboveAt = null, touched = 0, at = NOW } = more;
  const ended = nextAt === null;
  const told = [{ obligationId, nextAt, aboveAt, touched, ended, nextRecipient: null, rung: 1 }];
  await keepTold(db, { organizationId, scopeId: journeyId, notices: [], told, at });
}
