import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import type { Database } from '../db/open-database.ts';
import type { OpenJourneyCommand } from '../db/operations/journey/open-journey.ts';
import type { HeldKeys } from '../keys/key-ring.ts';
import type { ExperienceRecord } from '../rules/vocabulary/experience-record.ts';
import type { DutyFacts, DutyPeriod } from '../rules/vocabulary/duty-period.ts';
import type { LeaverFacts, LeaverKit } from '../rules/vocabulary/leaver-kit.ts';
import type { JourneyDocuments, JudgedDocument, SupervisorDocuments } from '../rules/vocabulary/needed-document.ts';
import type { Ladder } from '../rules/vocabulary/ladder.ts';
import type { ForeseenLadder } from '../rules/vocabulary/ladders/foreseen-word.ts';
import type { ObligationKind } from '../rules/vocabulary/obligation.ts';
import type { OutlookAnswer, WorthAnswer } from '../rules/vocabulary/outlook.ts';
import type { PacketFacts, PacketReadiness } from '../rules/vocabulary/packet-readiness.ts';
import type { PlainDate } from '../rules/vocabulary/plain-date.ts';
import type { RulebookReading } from '../rules/vocabulary/reading/rulebook-reading.ts';
import type { RulebookSummary } from '../rules/vocabulary/reading/rulebook-summary.ts';
import type { SupervisionNeeds } from '../rules/vocabulary/supervision-needs.ts';
import type { RulesComparison } from '../rules/vocabulary/rules-comparison.ts';
import type { DocumentShelf } from '../storage/document-shelf.ts';
import type { FeedTokens } from './access/feed-tokens.ts';
import type { Health } from './health/health.ts';
import type { InputProblem } from './input/input-problems.ts';
import type { JourneyGateway } from './journeys/journey-gateway.ts';
import type { ProviderClient } from './accounts/provider-client.ts';
import type { AttemptLimits } from './sign-in/attempt-limits.ts';
import type { SignInMail } from './sign-in/sign-in-mail.ts';
import type { Watch } from './watching/watch-reading.ts';
import type { PacketFiles } from './packets/packet-files.ts';
import type { TrafficLimits } from './traffic/traffic-limits.ts';

/** The rulebooks as they are today, to which new journeys are pinned by version and hash. */
export interface Rulebooks {
  /** Every rulebook in short, in the order of the licenses; no rulebook is read for it. */
  list(): readonly RulebookSummary[];
  /** One rulebook whole; its text is kept with the journeys that are pinned to it. @throws LICENSE_UNKNOWN. */
  read(license: string): NonNullable<OpenJourneyCommand['rulebook']['document']>;
}

/** The rulebooks as they are today in plain words. */
export interface Readings {
  /** One rulebook in words, put together when it is first asked for. @throws LICENSE_UNKNOWN. */
  read(license: string): RulebookReading;
}

/** What is asked about the days ahead of a record. */
export interface OutlookQuestion {
  /** The rules that apply: those the journey is pinned to. */
  readonly rulebook: NonNullable<OpenJourneyCommand['rulebook']['document']>;
  readonly record: ExperienceRecord;
  readonly asOf: PlainDate;
  readonly targetOn: PlainDate | null;
}

/** What is asked of a week that runs. */
export interface RunningWeekQuestion extends Pick<OutlookQuestion, 'rulebook' | 'record' | 'asOf'> {
  /** Sessions that are booked but not in the log yet. */
  readonly booked: ExperienceRecord['log'];
}

/** What is asked of two editions of the rules. */
export interface RulesQuestion extends Pick<OutlookQuestion, 'record' | 'asOf'> {
  readonly before: OutlookQuestion['rulebook'];
  readonly after: OutlookQuestion['rulebook'];
  /** Of whom the sentences speak: "You", or a name. */
  readonly who: string;
}

/** What lies ahead of a record, worked out when it is asked. */
export interface Outlooks {
  /** When it will be complete, what is at risk, what each week must bring. */
  lookAhead(question: OutlookQuestion): Promise<OutlookAnswer>;
  /** What the record would be worth under each of the licenses of a profession, or under all. */
  compare(record: ExperienceRecord, asOf: PlainDate, licenses: readonly string[]): Promise<WorthAnswer[]>;
  /** What supervision the running week lacks beside what is booked, and how large a group may be. */
  needs(week: RunningWeekQuestion): Promise<SupervisionNeeds>;
  /** The periods of whatever the license asks for every so many months. */
  duties(facts: DutyFacts): DutyPeriod[];
  /** What would change for the record under other rules on the same day. */
  compareRules(question: RulesQuestion): Promise<RulesComparison>;
}

/** A record that can be counted, or everything that is wrong with it. */
export type ReadRecord =
  | { readonly ok: true; readonly record: ExperienceRecord }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** What the API needs of the rules; put together in `compose-rules.ts`. */
export interface RuleServices {
  readonly rulebooks: Rulebooks;
  readonly readings: Readings;
  readonly outlooks: Outlooks;
  /** Checks that what somebody sent is an experience record that can be counted. */
  readRecord(value: unknown): ReadRecord;
  /** How far the packet for a license is, by the list of its board. */
  judgePacket(license: string, facts: PacketFacts): PacketReadiness;
  /** How the documents stand that a journey needs. */
  judgeJourneyDocuments(asked: JourneyDocuments): JudgedDocument[];
  /** How the certificates stand that somebody who supervises needs. */
  judgeSupervisorDocuments(asked: SupervisorDocuments): JudgedDocument[];
  /** Everything to be done in a journey because somebody leaves. */
  leaverKit(facts: LeaverFacts): LeaverKit;
  /** Whom a ladder would tell what on which day, of something that begins on a day and is never done. */
  foreseeLadder(kind: ObligationKind, ladder: Ladder, beginsOn: PlainDate): ForeseenLadder;
}

/** Everything that an action reaches; made once by the server, or by a test. */
export interface Services extends RuleServices {
  readonly db: Database;
  /** The running journeys; the only way to change one. */
  readonly journeys: JourneyGateway;
  readonly settings: Settings;
  /** The keys that seal what is kept at rest. */
  readonly dataKeys: HeldKeys;
  /** The files of documents, sealed. */
  readonly documents: DocumentShelf;
  /** The assembled packets, as files. */
  readonly packets: PacketFiles;
  /** The secret parts of the addresses of calendars. */
  readonly feedTokens: FeedTokens;
  /** Hands letters about signing in over to the mail. */
  readonly signInMail: SignInMail;
  /** The providers by which people of organizations sign in. */
  readonly providers: ProviderClient;
  /** How often signing in may be tried. */
  readonly attemptLimits: AttemptLimits;
  /** How many requests somebody may send. */
  readonly traffic: TrafficLimits;
  readonly log: Logger;
  /** Takes note of what a request that is being answered shows; none outside of a reading. */
  readonly watch?: Watch;
  /** The state of each part, asked anew. */
  health(): Promise<Health>;
  /** The present instant, ISO 8601 in UTC. */
  now(): string;
}
