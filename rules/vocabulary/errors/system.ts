import { entry } from './entry.ts';

/** The system. */
export const SYSTEM_ERRORS = {
  NOT_COUNTED_YET: entry(503, 'This journey is being counted for the first time.', 'Ask again in a few seconds.'),
  TEMPORAL_AWAY: entry(
    503,
    'The journey cannot be reached at the moment. Nothing was changed or the change will be found by the same key.',
    'Repeat the request with the same Idempotency-Key in a few seconds.',
  ),
  DATABASE_AWAY: entry(503, 'The database cannot be reached at the moment.', 'Repeat the request in a few seconds.'),
  RECORD_INVALID: entry(
    422,
    'The experience record has problems: {problems}.',
    'Correct the places named and import it again.',
  ),
  AUDIT_KEY_UNUSABLE: entry(
    500,
    'The key that signs the heads of the audit trail cannot be used: {reason} ({file}).',
    'Put an Ed25519 key there as PEM, or correct AUDIT_KEY_FILE.',
  ),
  AUDIT_TRAIL_BROKEN: entry(
    500,
    'The audit trail is not sound, and no head of it was signed ({reason}).',
    'Run npm run verify-audit and find out who changed it.',
  ),
  AUDIT_HEAD_DIFFERS: entry(
    500,
    'Another head of entry {sequence} of the audit trail is kept already.',
    'Run npm run verify-audit and find out which of them is true.',
  ),
  PAYLOAD_KEY_RETIRED: entry(
    500,
    'The key {keyId} is retired, and what was encrypted under it is not opened any more.',
    'Ask your administrator; npm run payload-keys -- restore {keyId} opens it again while the key is kept.',
  ),
  PAYLOAD_KEY_UNKNOWN: entry(
    500,
    'The key {keyId} is not at hand, and what was encrypted under it cannot be opened.',
    'Ask your administrator to give this process the same keys as the others (PAYLOAD_KEYS or PAYLOAD_KEYS_FILE).',
  ),
  PAYLOAD_DAMAGED: entry(
    500,
    'What was encrypted under the key {keyId} cannot be opened: it was changed, or comes from another namespace.',
    'Ask your administrator to compare TEMPORAL_NAMESPACE and the keys with those under which it was written.',
  ),
  DATA_KEY_MISSING: entry(
    503,
    'There is no key yet that encrypts what is kept here, and nothing is kept without one.',
    'Ask your administrator to make one: npm run data-keys -- ensure (or to set DATA_KEYS_FILE).',
  ),
  DATA_KEY_RETIRED: entry(
    500,
    'The key {keyId} is retired, and what it sealed is not opened any more.',
    'Ask your administrator; npm run data-keys -- restore {keyId} opens it again while the key is kept.',
  ),
  DATA_KEY_UNKNOWN: entry(
    500,
    'The key {keyId} is not at hand, and what it sealed cannot be opened.',
    'Ask your administrator to give this process the same keys as the others (DATA_KEYS or DATA_KEYS_FILE).',
  ),
  DATA_DAMAGED: entry(
    500,
    'What is kept here cannot be opened: it was changed, or belongs elsewhere ({purpose}).',
    'Ask your administrator to compare it with a backup.',
  ),
  INTERNAL: entry(
    500,
    'Something went wrong on our side. Nothing of this request was kept.',
    'Try again; if it stays, tell your administrator the request id.',
  ),
} as const;
