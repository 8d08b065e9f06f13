import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';

/** The name of the cookie that says who a browser is. */
export const PERSON_COOKIE = 'creditable_person';

/** How long a browser is believed, in milliseconds: one working day. */
const LIFETIME = 12 * 60 * 60 * 1000;

/** Turns a person into the value of a cookie and back; a value that we did not make is nobody. */
export interface PersonCookie {
  /** The value of the cookie for a person from an instant on. */
  seal(person: ActingPerson, now: string): string;
  /** Who a cookie value names, or null when it is forged, damaged or older than a working day. */
  open(value: string | undefined, now: string): ActingPerson | null;
}

const contentSchema = z.strictObject({ organizationId: z.uuid(), actorId: z.uuid(), until: z.number() });

/**
 * Makes the cookie of signed-in people, signed so that nobody can make one for themselves.
 * @param secret - at least 32 random bytes that never leave the server.
 */
export function createPersonCookie(secret: Buffer): PersonCookie {
  return {
    seal({ organizationId, actorId }, now) {
      const content = JSON.stringify({ organizationId, actorId, until: Date.parse(now) + LIFETIME });
      const text = Buffer.from(content).toString('base64url');
      return `${text}.${sign(text, secret)}`;
    },
    open(value, now) {
      const [text = '', signature = ''] = (value ?? '').split('.');
      if (!isSame(signature, sign(text, secret))) return null;
      return readContent(text, Date.parse(now));
    },
  };
}

function sign(text: string, secret: Buffer): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}

/** Compares in a time that does not tell how much was right. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function readContent(text: string, now: number): ActingPerson | null {
  const read = contentSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  if (!read.success || read.data.until <= now) return null;
  return { organizationId: read.data.organizationId, actorId: read.data.actorId };
}
