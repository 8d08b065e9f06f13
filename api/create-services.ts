import { join } from 'node:path';
import type { Logger } from 'pino';
import { documentsPlaceOf } from '../config/documents-place.ts';
import { dataKeyPlaceOf } from '../config/key-places.ts';
import type { Settings } from '../config/settings.ts';
import { openDatabase } from '../db/open-database.ts';
import { runtimeUrl } from '../db/runtime-url.ts';
import { holdKeys } from '../keys/hold-keys.ts';
import { openSecretFile } from '../keys/secret-file.ts';
import { openDocumentShelf } from '../storage/document-shelf.ts';
import { openDocumentStore } from '../storage/open-document-store.ts';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import { holdPayloadKeys } from '../temporal/keys/hold-payload-keys.ts';
import { warnUnencrypted } from '../temporal/keys/warn-unencrypted.ts';
import { openProviderClient } from './accounts/provider-client.ts';
import { createFeedTokens } from './access/feed-tokens.ts';
import { createHealthProbe } from './health/create-health-probe.ts';
import { connectJourneys } from './journeys/connect-journeys.ts';
import { openPacketFiles } from './packets/packet-files.ts';
import type { RuleServices, Services } from './services.ts';
import { openAttemptLimits } from './sign-in/attempt-limits.ts';
import type { SignInMail } from './sign-in/sign-in-mail.ts';
import { openTrafficLimits } from './traffic/traffic-limits.ts';

/** Addresses of calendars follow from it, so that a restart changes none of them. */
const COOKIE_SECRET = 'cookie.key';
const SECRET_BYTES = 32;

/**
 * Makes everything that actions reach. Nothing is connected yet: the API starts while its parts are away.
 * @param rules - what actions reach of the rules.
 * @param signInMail - hands links to sign in over to the mail.
 * @throws SETTINGS_INVALID when no database is named.
 */
export async function createServices(
  settings: Settings,
  rules: RuleServices,
  signInMail: SignInMail,
  log: Logger,
): Promise<Services> {
  if (settings.databaseUrl === null)
    throw new CreditableError('SETTINGS_INVALID', { problems: 'DATABASE_URL is not set' });
  const keys = holdPayloadKeys(settings);
  warnUnencrypted(keys, log);
  const db = await openDatabase(runtimeUrl(settings.databaseUrl));
  const journeys = connectJourneys({
    address: settings.temporalAddress ?? '127.0.0.1:7233',
    namespace: settings.temporalNamespace,
    taskQueue: settings.temporalTaskQueue,
    keys,
  });
  const secret = await openSecretFile(join(settings.dataDir, COOKIE_SECRET), SECRET_BYTES);
  const dataKeys = holdKeys(dataKeyPlaceOf(settings));
  const now = (): string => new Date().toISOString();
  return {
    db,
    journeys,
    settings,
    log,
    now,
    ...rules,
    dataKeys,
    documents: openDocumentShelf(openDocumentStore(documentsPlaceOf(settings)), dataKeys),
    packets: openPacketFiles(join(settings.dataDir, 'packets')),
    feedTokens: createFeedTokens(secret),
    signInMail,
    providers: openProviderClient(settings),
    attemptLimits: openAttemptLimits(runtimeUrl(settings.databaseUrl)),
    traffic: openTrafficLimits(runtimeUrl(settings.databaseUrl), settings),
    health: createHealthProbe({ db, journeys, smtpUrl: settings.smtpUrl, keys, now }),
  };
}
