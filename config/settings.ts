import { join, resolve } from 'node:path';
import { z } from 'zod';
import { leadsToLoopback } from './loopback.ts';
import { CreditableError } from '../rules/vocabulary/errors.ts';

/** How Creditable is set up on this machine; every part of it gets these same values. */
export interface Settings {
  /** The port of the web pages and the API. */
  readonly port: number;
  /** Where people reach the pages (`https://hours.example.org`), for links in mails and calendars; null where it is this machine. */
  readonly publicUrl: string | null;
  /** Absolute path of the folder that holds the databases and the logs. */
  readonly dataDir: string;
  /** An existing PostgreSQL to use; null starts one of our own. */
  readonly databaseUrl: string | null;
  /** An existing Temporal server (`host:port`) to use; null starts one of our own. */
  readonly temporalAddress: string | null;
  readonly temporalNamespace: string;
  /** The task queue on which journeys run; two installations on one Temporal server need two. */
  readonly temporalTaskQueue: string;
  /** The version of the workers, by which Temporal knows which of them may serve what; null runs them without versions. */
  readonly workerVersion: { readonly deploymentName: string; readonly buildId: string } | null;
  /** The keys by which what Temporal keeps is encrypted. */
  readonly payloadKeys: KeySettings;
  /** The keys by which what we keep ourselves is encrypted: documents, and secrets in the database. */
  readonly dataKeys: KeySettings;
  /** Where Temporal's own pages are, to link to; null when nobody said. */
  readonly temporalUiUrl: string | null;
  /** Absolute path of the key that signs the heads of audit trails; null makes one of our own in the data folder. */
  readonly auditKeyFile: string | null;
  /** Absolute path of the folder in which those heads are kept outside the database. */
  readonly auditHeadsDir: string;
  /** Where mail is handed over; null keeps it as files in the data folder. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** How many proxies of our own stand before the API; so many are believed when they say where a request comes from. */
  readonly proxies: number;
  /** How long a browser stays signed in without a request, minutes. */
  readonly sessionIdleMinutes: number;
  /** How long a browser stays signed in at most, hours. */
  readonly sessionHours: number;
  /** How many requests that only read a session, or a network address without one, may send in a minute. */
  readonly readsPerMinute: number;
  /** The same for requests that change something. */
  readonly commandsPerMinute: number;
  /** The largest file of a document, MiB. */
  readonly documentMebibytes: number;
  /** The bucket in which files of documents are kept; null keeps them in the data folder. */
  readonly documentsS3: { readonly bucket: string; readonly endpoint: string | null; readonly region: string } | null;
  /** How long a proof that it is them serves somebody who signs, minutes. */
  readonly signingProofMinutes: number;
  /** Whether an empty database is filled with the demo organization, whose people anybody may be. */
  readonly demo: boolean;
  readonly logLevel: LogLevel;
}

/** Where the keys of a ring are. */
export interface KeySettings {
  /** The keys themselves, as `id:base64,id:base64`; null takes those of the file. */
  readonly given: string | null;
  /** Absolute path of a file that holds them; null takes one in the data folder where it is there. */
  readonly file: string | null;
  /** The id of the key that encrypts; null leaves it to the file, or takes the first of those given. */
  readonly current: string | null;
  /** Ids of keys that open nothing any more. */
  readonly retired: readonly string[];
}

/** How much is written to the logs. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The variables of a process, as `process.env` gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const port = (name: string) =>
  z.coerce
    .number(`${name} must be a port number from 1 to 65535`)
    .int(`${name} must be a whole number`)
    .min(1, `${name} must be at least 1`)
    .max(65_535, `${name} must be at most 65535`);

const wholeNumber = (name: string, least: number, most: number) =>
  z.coerce
    .number(`${name} must be a whole number from ${String(least)} to ${String(most)}`)
    .int(`${name} must be a whole number`)
    .min(least, `${name} must be at least ${String(least)}`)
    .max(most, `${name} must be at most ${String(most)}`);

const url = (name: string, protocols: readonly string[]) =>
  z
    .string()
    .refine(
      (text) => hasProtocol(text, protocols),
      `${name} must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );

/** The sentence must not show the key. */
const givenKeys = (name: string) =>
  z.string().regex(/^[\w.-]+:[A-Za-z0-9+/]+=*(,\s*[\w.-]+:[A-Za-z0-9+/]+=*)*$/, `${name} must be id:base64,id:base64`);

const keyId = (name: string) => z.string().regex(/^[\w.-]{1,64}$/, `${name} must be the id of a key`);

const schema = z
  .object({
    PORT: port('PORT').default(3000),
    PUBLIC_URL: url('PUBLIC_URL', ['http:', 'https:'])
      .refine((text) => !/[?#]/.test(text), 'PUBLIC_URL must be an address without ? and #')
      .optional(),
    DATA_DIR: z.string().default('.data'),
    DATABASE_URL: url('DATABASE_URL', ['postgres:', 'postgresql:']).optional(),
    TEMPORAL_ADDRESS: z
      .string()
      .regex(
        /^[^\s/:]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i,
        'TEMPORAL_ADDRESS must be a host and a port, like 127.0.0.1:7233',
      )
      .optional(),
    TEMPORAL_NAMESPACE: z.string().default('default'),
    TEMPORAL_TASK_QUEUE: z.string().default('journeys'),
    WORKER_DEPLOYMENT_NAME: z
      .string()
      .regex(/^[\w-]{1,100}$/, 'WORKER_DEPLOYMENT_NAME must be letters, digits, - and _')
      .default('creditable'),
    WORKER_BUILD_ID: z
      .string()
      .regex(/^[\w.+-]{1,100}$/, 'WORKER_BUILD_ID must be letters, digits, ., +, - and _')
      .optional(),
    PAYLOAD_KEYS: givenKeys('PAYLOAD_KEYS').optional(),
    PAYLOAD_KEYS_FILE: z.string().optional(),
    PAYLOAD_KEY: keyId('PAYLOAD_KEY').optional(),
    PAYLOAD_KEYS_RETIRED: z.string().default(''),
    DATA_KEYS: givenKeys('DATA_KEYS').optional(),
    DATA_KEYS_FILE: z.string().optional(),
    DATA_KEY: keyId('DATA_KEY').optional(),
    DATA_KEYS_RETIRED: z.string().default(''),
    TEMPORAL_UI_URL: url('TEMPORAL_UI_URL', ['http:', 'https:']).optional(),
    AUDIT_KEY_FILE: z.string().optional(),
    AUDIT_HEADS_DIR: z.string().optional(),
    SMTP_URL: url('SMTP_URL', ['smtp:', 'smtps:']).optional(),
    SMTP_HOST: z
      .string()
      .regex(/^[\w.-]+$|^\[[0-9a-f:]+\]$/i, 'SMTP_HOST must be a host name')
      .optional(),
    SMTP_PORT: port('SMTP_PORT').default(587),
    SMTP_USER: z.string().optional(),
    SMTP_PASS: z.string().optional(),
    MAIL_FROM: z
      .string()
      .regex(/@/, 'MAIL_FROM must hold an e-mail address')
      .default('Creditable <creditable@localhost>'),
    CREDITABLE_DEMO: z
      .enum(['true', 'false', '1', '0', 'yes', 'no'], 'CREDITABLE_DEMO must be true or false')
      .default('false'),
    PROXIES: wholeNumber('PROXIES', 0, 10).default(0),
    SESSION_IDLE_MINUTES: wholeNumber('SESSION_IDLE_MINUTES', 1, 1_440).default(30),
    SESSION_HOURS: wholeNumber('SESSION_HOURS', 1, 168).default(12),
    READS_PER_MINUTE: wholeNumber('READS_PER_MINUTE', 1, 1_000_000).default(1_800),
    COMMANDS_PER_MINUTE: wholeNumber('COMMANDS_PER_MINUTE', 1, 1_000_000).default(600),
    DOCUMENT_MEBIBYTES: wholeNumber('DOCUMENT_MEBIBYTES', 1, 50).default(10),
    DOCUMENTS_S3_BUCKET: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'DOCUMENTS_S3_BUCKET must be the name of a bucket')
      .optional(),
    DOCUMENTS_S3_ENDPOINT: url('DOCUMENTS_S3_ENDPOINT', ['http:', 'https:']).optional(),
    DOCUMENTS_S3_REGION: z
      .string()
      .regex(/^[a-z0-9-]{2,40}$/, 'DOCUMENTS_S3_REGION must be the name of a region, like us-east-1')
      .default('us-east-1'),
    SIGNING_PROOF_MINUTES: wholeNumber('SIGNING_PROOF_MINUTES', 1, 60).default(10),
    LOG_LEVEL: z.enum(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  })
  .refine(
    ({ CREDITABLE_DEMO: demo, PUBLIC_URL: publicUrl }) =>
      !isYes(demo) || publicUrl === undefined || leadsToLoopback(publicUrl),
    'the demo is for this machine only: take PUBLIC_URL away, or set CREDITABLE_DEMO=false',
  )
  .refine(
    ({ DOCUMENTS_S3_BUCKET: bucket, DOCUMENTS_S3_ENDPOINT: endpoint }) =>
      bucket !== undefined || endpoint === undefined,
    'DOCUMENTS_S3_ENDPOINT needs DOCUMENTS_S3_BUCKET',
  );

/**
 * Reads the settings from environment variables; an empty variable counts as not set.
 * @throws SETTINGS_INVALID naming every problem at once.
 */
export function readSettings(env: Environment): Settings {
  const read = schema.safeParse(withoutEmpty(env));
  if (!read.success) {
    throw new CreditableError('SETTINGS_INVALID', {
      problems: read.error.issues.map(({ message }) => message).join('; '),
    });
  }
  const values = read.data;
  return {
    port: values.PORT,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    dataDir: resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    temporalAddress: values.TEMPORAL_ADDRESS ?? null,
    temporalNamespace: values.TEMPORAL_NAMESPACE,
    temporalTaskQueue: values.TEMPORAL_TASK_QUEUE,
    workerVersion:
      values.WORKER_BUILD_ID === undefined
        ? null
        : { deploymentName: values.WORKER_DEPLOYMENT_NAME, buildId: values.WORKER_BUILD_ID },
    payloadKeys: keySettings(
      values.PAYLOAD_KEYS,
      values.PAYLOAD_KEYS_FILE,
      values.PAYLOAD_KEY,
      values.PAYLOAD_KEYS_RETIRED,
    ),
    dataKeys: keySettings(values.DATA_KEYS, values.DATA_KEYS_FILE, values.DATA_KEY, values.DATA_KEYS_RETIRED),
    temporalUiUrl: values.TEMPORAL_UI_URL ?? null,
    auditKeyFile: values.AUDIT_KEY_FILE === undefined ? null : resolve(values.AUDIT_KEY_FILE),
    auditHeadsDir: resolve(values.AUDIT_HEADS_DIR ?? join(values.DATA_DIR, 'audit-heads')),
    smtpUrl: values.SMTP_URL ?? smtpUrlFrom(values),
    mailFrom: values.MAIL_FROM,
    proxies: values.PROXIES,
    sessionIdleMinutes: values.SESSION_IDLE_MINUTES,
    sessionHours: values.SESSION_HOURS,
    readsPerMinute: values.READS_PER_MINUTE,
    commandsPerMinute: values.COMMANDS_PER_MINUTE,
    documentMebibytes: values.DOCUMENT_MEBIBYTES,
    documentsS3:
      values.DOCUMENTS_S3_BUCKET === undefined
        ? null
        : {
            bucket: values.DOCUMENTS_S3_BUCKET,
            endpoint: values.DOCUMENTS_S3_ENDPOINT ?? null,
            region: values.DOCUMENTS_S3_REGION,
          },
    signingProofMinutes: values.SIGNING_PROOF_MINUTES,
    demo: isYes(values.CREDITABLE_DEMO),
    logLevel: values.LOG_LEVEL,
  };
}

/** The environment variables that give another process these same settings. */
export function settingsToEnvironment(settings: Settings): Record<string, string> {
  return {
    PORT: String(settings.port),
    DATA_DIR: settings.dataDir,
    ...(settings.databaseUrl !== null && { DATABASE_URL: settings.databaseUrl }),
    ...(settings.temporalAddress !== null && { TEMPORAL_ADDRESS: settings.temporalAddress }),
    TEMPORAL_NAMESPACE: settings.temporalNamespace,
    TEMPORAL_TASK_QUEUE: settings.temporalTaskQueue,
    ...(settings.workerVersion !== null && {
      WORKER_DEPLOYMENT_NAME: settings.workerVersion.deploymentName,
      WORKER_BUILD_ID: settings.workerVersion.buildId,
    }),
    ...keyVariables('PAYLOAD_KEY', settings.payloadKeys),
    ...keyVariables('DATA_KEY', settings.dataKeys),
    ...(settings.publicUrl !== null && { PUBLIC_URL: settings.publicUrl }),
    ...(settings.temporalUiUrl !== null && { TEMPORAL_UI_URL: settings.temporalUiUrl }),
    ...(settings.auditKeyFile !== null && { AUDIT_KEY_FILE: settings.auditKeyFile }),
    AUDIT_HEADS_DIR: settings.auditHeadsDir,
    ...(settings.smtpUrl !== null && { SMTP_URL: settings.smtpUrl }),
    MAIL_FROM: settings.mailFrom,
    PROXIES: String(settings.proxies),
    SESSION_IDLE_MINUTES: String(settings.sessionIdleMinutes),
    SESSION_HOURS: String(settings.sessionHours),
    READS_PER_MINUTE: String(settings.readsPerMinute),
    COMMANDS_PER_MINUTE: String(settings.commandsPerMinute),
    DOCUMENT_MEBIBYTES: String(settings.documentMebibytes),
    ...bucketVariables(settings.documentsS3),
    SIGNING_PROOF_MINUTES: String(settings.signingProofMinutes),
    CREDITABLE_DEMO: String(settings.demo),
    LOG_LEVEL: settings.logLevel,
  };
}

function bucketVariables(s3: Settings['documentsS3']): Record<string, string> {
  if (s3 === null) return {};
  const { bucket, endpoint, region } = s3;
  return {
    DOCUMENTS_S3_BUCKET: bucket,
    ...(endpoint !== null && { DOCUMENTS_S3_ENDPOINT: endpoint }),
    DOCUMENTS_S3_REGION: region,
  };
}

function keySettings(
  given: string | undefined,
  file: string | undefined,
  current: string | undefined,
  retired: string,
): KeySettings {
  const ids = retired.split(',').map((id) => id.trim());
  return {
    given: given ?? null,
    file: file === undefined ? null : resolve(file),
    current: current ?? null,
    retired: ids.filter((id) => id !== ''),
  };
}

/** @param name - `PAYLOAD_KEY` or `DATA_KEY`, with which the names of all four begin. */
function keyVariables(name: string, { given, file, current, retired }: KeySettings): Record<string, string> {
  return {
    ...(given !== null && { [`${name}S`]: given }),
    ...(file !== null && { [`${name}S_FILE`]: file }),
    ...(current !== null && { [name]: current }),
    ...(retired.length > 0 && { [`${name}S_RETIRED`]: retired.join(',') }),
  };
}

/** Builds the mail address from its parts, with user and password escaped; null when no host is named. */
function smtpUrlFrom(values: {
  SMTP_HOST?: string | undefined;
  SMTP_PORT: number;
  SMTP_USER?: string | undefined;
  SMTP_PASS?: string | undefined;
}): string | null {
  if (values.SMTP_HOST === undefined) return null;
  // Port 465 speaks TLS from the first byte; the others may upgrade.
  const address = new URL(`${values.SMTP_PORT === 465 ? 'smtps' : 'smtp'}://${values.SMTP_HOST}:${values.SMTP_PORT}`);
  address.username = encodeURIComponent(values.SMTP_USER ?? '');
  address.password = encodeURIComponent(values.SMTP_PASS ?? '');
  return address.href;
}

function isYes(text: string): boolean {
  return ['true', '1', 'yes'].includes(text);
}

function hasProtocol(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
}
