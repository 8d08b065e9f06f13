import type { Database } from '../db/open-database.ts';
import type { PinnedRules } from '../db/operations/rulebook/get-rulebook.ts';
import type { HeldEvaluator } from '../rules/evaluate/hold-evaluator.ts';
import type { Rulebook } from '../rules/rulebooks/rulebook.ts';
import type { AdoptRules } from '../rules/vocabulary/commands/adopt-rules.ts';
import type { Command } from '../rules/vocabulary/commands/command.ts';
import type { LicenseCode } from '../rules/vocabulary/license-code.ts';
import type { DocumentStore } from '../storage/document-store.ts';
import type { AuditPlace } from './audit/export-head.ts';
import type { RunningFleet } from './fleet/running-fleet.ts';
import type { Mailer } from './mail/mail-message.ts';

/** The running journeys as fleet jobs reach them. */
export interface RunningJourneys {
  /** Has a journey counted under other rules; the same command again does nothing twice. @throws what the journey refuses. */
  adopt(command: Command<AdoptRules>): Promise<void>;
  /** Tells a journey that something it depends on has changed; one that does not run is left out. */
  lookAgain(journeyId: string): Promise<void>;
}

/** Everything impure that activities reach; made once by the worker, or by a test. */
export interface Dependencies {
  readonly db: Database;
  readonly mailer: Mailer;
  /** The evaluator under exactly the rules that a journey is pinned to. */
  evaluatorFor(pinned: PinnedRules): Promise<HeldEvaluator>;
  /** The rules of a license as this program brings them. */
  readonly presentRules: (license: LicenseCode) => Rulebook;
  /**
   * Whether the server on which workflows run knows the attributes by which they are found; left out where nothing is
   * searched. It never fails: who cannot find out answers no.
   */
  readonly isSearchable?: () => Promise<boolean>;
  /** The running journeys, for fleet jobs. */
  readonly journeys: RunningJourneys;
  /** All that runs, for the job that compares it with the database. */
  readonly fleet: RunningFleet;
  /** Where heads of audit trails are kept outside the database, and the key that signs them. */
  readonly audit: AuditPlace;
  /** Where the files of documents are kept, sealed. */
  readonly documents: DocumentStore;
  /** Absolute path of the folder that holds assembled packets. */
  readonly packetFolder: string;
  /** Where the pages are, without a slash at the end, for the links in mail. */
  readonly pagesUrl: string;
}
