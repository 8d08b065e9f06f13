import { entry } from './entry.ts';

/** What was sent. */
export const REQUESTS_ERRORS = {
  BODY_NOT_JSON: entry(400, 'The request body is not JSON.', 'Send a JSON object with Content-Type application/json.'),
  INPUT_INVALID: entry(
    422,
    'The request does not have the expected shape: {problems}.',
    'Correct the fields named under "problems" and send it again.',
  ),
  KEY_MISSING: entry(
    400,
    'A command needs an Idempotency-Key header of 8 to 200 characters.',
    'Send a fresh random key with each new command, and the same key when repeating it.',
  ),
  KEY_REUSED: entry(
    409,
    'This Idempotency-Key was already used for another command.',
    'Use a fresh key for a new command.',
  ),
  MEDIA_TYPE_UNSUPPORTED: entry(
    415,
    'This address does not take a body of this type.',
    'Send JSON with Content-Type application/json; forms of the pages are application/x-www-form-urlencoded.',
  ),
  NOT_ACCEPTABLE: entry(
    406,
    'This address answers as {type}, which the Accept header leaves out.',
    'Leave the Accept header out, or add {type} to it.',
  ),
  TOO_MANY_REQUESTS: entry(
    429,
    'There were too many requests at once.',
    'Wait for {seconds} seconds; programs find the same number in the header Retry-After.',
  ),
  BODY_TOO_LARGE: entry(413, 'The request body is larger than {limit}.', 'Send less at once.'),
  PATH_UNKNOWN: entry(404, 'There is nothing at this address.', 'See /openapi.json for the addresses that exist.'),
  METHOD_UNKNOWN: entry(405, 'This address does not take {method}.', 'See /openapi.json for what it takes.'),
} as const;
