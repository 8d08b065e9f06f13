import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whose token a request carries, or null. Every token is compared, in a time that does not tell how much was right.
 * @param authorization - the header, as it came.
 */
export function findOperator(authorization: string | undefined, tokens: ReadonlyMap<string, string>): string | null {
  const given = digest(authorization?.match(/^Bearer +(\S+)$/i)?.[1] ?? '');
  const found = [...tokens].filter(([, token]) => timingSafeEqual(given, digest(token)));
  return found[0]?.[0] ?? null;
}

/** Of equal length whatever was given. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
