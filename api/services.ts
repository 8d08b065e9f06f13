import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import type { Database } from '../db/open-database.ts';
import type { OpenJourneyCommand } from '../db/operations/journey/open-journey.ts';
import type { ExperienceRecord } from '../rules/vocabulary/experience-record.ts';
import type { LicenseCode } from '../rules/vocabulary/license-code.ts';
import type { PersonCookie } from './access/person-cookie.ts';
import type { Health } from './health/health.ts';
import type { InputProblem } from './input/input-problems.ts';
import type { JourneyGateway } from './journeys/journey-gateway.ts';
import type { PacketFiles } from './packets/packet-files.ts';

/** The rulebook that new journeys to one license are pinned to; its text is kept with them. */
export type CurrentRulebook = OpenJourneyCommand['rulebook'] & { readonly license: LicenseCode };

/** The rulebooks that new journeys are pinned to, by license. */
export type Rulebooks = Partial<Readonly<Record<LicenseCode, CurrentRulebook>>>;

/** A record that can be counted, or everything that is wrong with it. */
export type ReadRecord =
  | { readonly ok: true; readonly record: ExperienceRecord }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Everything that an action reaches; made once by the server, or by a test. */
export interface Services {
  readonly db: Database;
  /** The running journeys; the only way to change one. */
  readonly journeys: JourneyGateway;
  readonly settings: Settings;
  readonly rulebooks: Rulebooks;
  /** The assembled packets, as files. */
  readonly packets: PacketFiles;
  /** Checks that what somebody sent is an experience record that can be counted. */
  readRecord(value: unknown): ReadRecord;
  /** Who a browser says it is, and how it is told. */
  readonly cookie: PersonCookie;
  readonly log: Logger;
  /** The state of each part, asked anew. */
  health(): Promise<Health>;
  /** The present instant, ISO 8601 in UTC. */
  now(): string;
}
