import { describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import { readSettings, settingsToEnvironment, type Environment } from '../../config/settings.ts';

describe('settings', () => {
  test('an empty environment gives port 3000, servers of its own, and no demo', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      publicUrl: null,
      dataDir: resolve('.data'),
      databaseUrl: null,
      temporalAddress: null,
      temporalNamespace: 'default',
      temporalTaskQueue: 'journeys',
      workerVersion: null,
      payloadKeys: { given: null, file: null, current: null, retired: [] },
      dataKeys: { given: null, file: null, current: null, retired: [] },
      temporalUiUrl: null,
      auditKeyFile: null,
      auditHeadsDir: resolve('.data/audit-heads'),
      smtpUrl: null,
      mailFrom: 'Creditable <creditable@localhost>',
      proxies: 0,
      sessionIdleMinutes: 30,
      signingProofMinutes: 10,
      sessionHours: 12,
      readsPerMinute: 1_800,
      commandsPerMinute: 600,
      documentMebibytes: 10,
      documentsS3: null,
      demo: false,
      logLevel: 'info',
    });
  });

  test.each([
    [{ PORT: '8080' }, { port: 8080 }],
    [{ PORT: '' }, { port: 3000 }],
    [{ PUBLIC_URL: 'https://hours.example.org/' }, { publicUrl: 'https://hours.example.org' }],
    [{ DATA_DIR: '/var/lib/x' }, { dataDir: '/var/lib/x' }],
    [{ DATA_DIR: 'here' }, { dataDir: resolve('here') }],
    [{ DATABASE_URL: 'postgres://u:p@db/x' }, { databaseUrl: 'postgres://u:p@db/x' }],
    [{ TEMPORAL_ADDRESS: 'temporal:7233' }, { temporalAddress: 'temporal:7233' }],
    [{ TEMPORAL_ADDRESS: '[::1]:7233' }, { temporalAddress: '[::1]:7233' }],
    [{ DATA_DIR: '/var/lib/x' }, { auditHeadsDir: '/var/lib/x/audit-heads' }],
    [{ AUDIT_HEADS_DIR: '/mnt/heads' }, { auditHeadsDir: '/mnt/heads' }],
    [{ AUDIT_KEY_FILE: 'here.pem' }, { auditKeyFile: resolve('here.pem') }],
    [{ SMTP_URL: 'smtp://mail:25' }, { smtpUrl: 'smtp://mail:25' }],
    [{ SMTP_HOST: 'mail', SMTP_PORT: '25' }, { smtpUrl: 'smtp://mail:25' }],
    [
      { SMTP_HOST: 'mail', SMTP_PORT: '465', SMTP_USER: 'a@b', SMTP_PASS: 'p:/w' },
      { smtpUrl: 'smtps://a%40b:p%3A%2Fw@mail:465' },
    ],
    [{ CREDITABLE_DEMO: 'no' }, { demo: false }],
    [{ CREDITABLE_DEMO: '1' }, { demo: true }],
    [{ CREDITABLE_DEMO: '1', PUBLIC_URL: 'http://localhost:81' }, { demo: true }],
    [
      { SESSION_IDLE_MINUTES: '15', SESSION_HOURS: '8' },
      { sessionIdleMinutes: 15, sessionHours: 8 },
    ],
    [
      { DOCUMENTS_S3_BUCKET: 'papers', DOCUMENTS_S3_ENDPOINT: 'http://minio:9000' },
      { documentsS3: { bucket: 'papers', endpoint: 'http://minio:9000', region: 'us-east-1' } },
    ],
    [
      { DOCUMENTS_S3_BUCKET: 'papers', DOCUMENTS_S3_REGION: 'eu-central-1' },
      { documentsS3: { bucket: 'papers', endpoint: null, region: 'eu-central-1' } },
    ],
    [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
    [{ WORKER_BUILD_ID: '0.2.0' }, { workerVersion: { deploymentName: 'creditable', buildId: '0.2.0' } }],
    [
      { WORKER_BUILD_ID: '0.2.0+4', WORKER_DEPLOYMENT_NAME: 'north' },
      { workerVersion: { deploymentName: 'north', buildId: '0.2.0+4' } },
    ],
    [{ WORKER_DEPLOYMENT_NAME: 'north' }, { workerVersion: null }],
  ])('%j is read as %j', (env: Environment, expected) => {
    expect(readSettings(env)).toMatchObject(expected);
  });

  test.each([
    [{ PORT: 'http' }, 'PORT must be a port number from 1 to 65535'],
    [{ PORT: '0' }, 'PORT must be at least 1'],
    [{ PORT: '70000' }, 'PORT must be at most 65535'],
    [{ PORT: '3000.5' }, 'PORT must be a whole number'],
    [{ PUBLIC_URL: 'hours.example.org' }, 'PUBLIC_URL must be an address that begins with http:// or https://'],
    [{ PUBLIC_URL: 'https://hours.example.org/?a' }, 'PUBLIC_URL must be an address without ? and #'],
    [{ DATABASE_URL: 'mysql://db/x' }, 'DATABASE_URL must be an address that begins with postgres:// or postgresql://'],
    [{ TEMPORAL_ADDRESS: 'http://temporal' }, 'TEMPORAL_ADDRESS must be a host and a port, like 127.0.0.1:7233'],
    [{ SMTP_URL: 'mail' }, 'SMTP_URL must be an address that begins with smtp:// or smtps://'],
    [{ SMTP_HOST: 'a b' }, 'SMTP_HOST must be a host name'],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM must hold an e-mail address'],
    [{ CREDITABLE_DEMO: 'maybe' }, 'CREDITABLE_DEMO must be true or false'],
    [{ CREDITABLE_DEMO: '1', PUBLIC_URL: 'https://hours.example.org' }, 'the demo is for this machine only'],
    [{ CREDITABLE_DEMO: '1', PUBLIC_URL: 'https://localhost.example.org' }, 'the demo is for this machine only'],
    [{ SESSION_IDLE_MINUTES: '0' }, 'SESSION_IDLE_MINUTES must be at least 1'],
    [{ DOCUMENT_MEBIBYTES: '51' }, 'DOCUMENT_MEBIBYTES must be at most 50'],
    [{ DOCUMENTS_S3_BUCKET: 'Papers!' }, 'DOCUMENTS_S3_BUCKET must be the name of a bucket'],
    [{ DOCUMENTS_S3_ENDPOINT: 'http://minio:9000' }, 'DOCUMENTS_S3_ENDPOINT needs DOCUMENTS_S3_BUCKET'],
    [{ SESSION_HOURS: '8.5' }, 'SESSION_HOURS must be a whole number'],
    [{ WORKER_BUILD_ID: 'a b' }, 'WORKER_BUILD_ID must be letters, digits, ., +, - and _'],
    [{ WORKER_DEPLOYMENT_NAME: 'a.b' }, 'WORKER_DEPLOYMENT_NAME must be letters, digits, - and _'],
    [{ PAYLOAD_KEYS: 'abc' }, 'PAYLOAD_KEYS must be id:base64,id:base64'],
    [{ PAYLOAD_KEY: 'a b' }, 'PAYLOAD_KEY must be the id of a key'],
    [{ DATA_KEYS: 'abc' }, 'DATA_KEYS must be id:base64,id:base64'],
    [{ DATA_KEY: 'a b' }, 'DATA_KEY must be the id of a key'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent'],
  ])('%j is refused in a sentence', (env: Environment, sentence) => {
    expect(() => readSettings(env)).toThrow(
      expect.objectContaining({ code: 'SETTINGS_INVALID', message: expect.stringContaining(sentence) }),
    );
  });

  test('all problems are named at once', () => {
    expect(() => readSettings({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT must .*; LOG_LEVEL must /);
  });

  test('another process that gets the variables reads the same settings', () => {
    const settings = readSettings({
      DATABASE_URL: 'postgres://u@db/x',
      SMTP_HOST: 'mail',
      AUDIT_KEY_FILE: '/run/secrets/audit',
      CREDITABLE_DEMO: 'no',
      PORT: '81',
      PAYLOAD_KEYS: 'a:AAAA,b:BBBB',
      PAYLOAD_KEYS_FILE: '/keys.json',
      PAYLOAD_KEY: 'b',
      PAYLOAD_KEYS_RETIRED: 'x, y',
      DATA_KEYS: 'c:AAAA,d:BBBB',
      DATA_KEYS_FILE: '/data-keys.json',
      DATA_KEY: 'd',
      DATA_KEYS_RETIRED: 'z',
      DOCUMENTS_S3_BUCKET: 'papers',
      DOCUMENTS_S3_ENDPOINT: 'http://minio:9000',
    });
    expect(readSettings(settingsToEnvironment(settings))).toEqual(settings);
  });
});
