import { pino } from 'pino';
import { openProviderClient } from '../../../api/accounts/provider-client.ts';
import { createFeedTokens } from '../../../api/access/feed-tokens.ts';
import { composeRules } from '../../../api/compose-rules.ts';
import type { Health } from '../../../api/health/health.ts';
import type { JourneyGateway } from '../../../api/journeys/journey-gateway.ts';
import type { Services } from '../../../api/services.ts';
import { readSettings } from '../../../config/settings.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';

/** A moment on a Monday, for tests that need one. */
export const NOON = '2026-11-23T12:00:00.000Z';

/** The state of a system of which nothing is running. */
const ALL_DOWN: Health = {
  status: 'down',
  checkedAt: NOON,
  parts: {
    database: { state: 'down', note: null },
    temporal: { state: 'down', note: null },
    worker: { state: 'down', note: null },
    mail: { state: 'off', note: null },
    encryption: { state: 'up', note: null },
  },
};

/** Journeys that cannot be reached. */
export const noJourneys: JourneyGateway = {
  start: () => Promise.reject(new CreditableError('TEMPORAL_AWAY')),
  send: () => Promise.reject(new CreditableError('TEMPORAL_AWAY')),
  startRollout: () => Promise.reject(new CreditableError('TEMPORAL_AWAY')),
  steerRollout: () => Promise.reject(new CreditableError('TEMPORAL_AWAY')),
  lookAgain: () => Promise.reject(new CreditableError('TEMPORAL_AWAY')),
  startFleetRun: () => Promise.reject(new CreditableError('TEMPORAL_AWAY')),
  findFleetSchedules: () => Promise.reject(new CreditableError('TEMPORAL_AWAY')),
  findUnattendedQueues: () => Promise.reject(new CreditableError('TEMPORAL_AWAY')),
  close: () => Promise.resolve(),
};

/** Everybody may ask as often as they like. */
export const noLimits: Services['traffic'] = { count: () => Promise.resolve(), close: () => Promise.resolve() };

/** Services without any server behind them; the database refuses every connection. */
export async function fakeServices(changes: Partial<Services> = {}): Promise<Services> {
  return {
    ...composeRules(),
    db: await openDatabase('postgres://nobody@127.0.0.1:1/nowhere'),
    journeys: noJourneys,
    settings: readSettings({ CREDITABLE_DEMO: 'true' }),
    dataKeys: () => ({ current: 'test', keys: new Map([['test', Buffer.alloc(32, 7)]]), retired: new Set() }),
    documents: {
      keep: () => Promise.reject(new CreditableError('DATA_KEY_MISSING')),
      read: () => Promise.reject(new CreditableError('DOCUMENT_DAMAGED')),
      discard: () => Promise.resolve(),
    },
    packets: { read: () => Promise.reject(new CreditableError('PACKET_NOT_FOUND')) },
    feedTokens: createFeedTokens(Buffer.alloc(32, 1)),
    signInMail: {
      send: () => Promise.resolve(),
      tell: () => Promise.resolve(),
      share: () => Promise.resolve(),
      wordsOfEmergency: () => ({ subject: '', text: '', html: '' }),
      deliver: () => Promise.resolve(),
      close: () => undefined,
    },
    providers: openProviderClient({ publicUrl: null, port: 3000 }),
    attemptLimits: {
      count: () => Promise.reject(new CreditableError('DATABASE_AWAY')),
      countCode: () => Promise.reject(new CreditableError('DATABASE_AWAY')),
      forgiveCode: () => Promise.reject(new CreditableError('DATABASE_AWAY')),
      close: () => Promise.resolve(),
    },
    traffic: noLimits,
    log: pino({ level: 'silent' }),
    health: () => Promise.resolve(ALL_DOWN),
    now: () => NOON,
    ...changes,
  };
}
