import type { Request, Response } from 'express';
import { z } from 'zod';
import { readCookie } from '../access/read-cookie.ts';
import type { Flash } from './parts/flash-alert.tsx';

const COOKIE = 'creditable_flash';
const flashSchema = z.strictObject({ tone: z.enum(['done', 'problem']), sentence: z.string().max(500) });

/** Keeps a sentence for the next page; it is shown once, within a minute. */
export function keepFlash(response: Response, flash: Flash): void {
  const value = Buffer.from(JSON.stringify({ ...flash, sentence: flash.sentence.slice(0, 500) })).toString('base64url');
  response.cookie(COOKIE, value, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: 60_000,
    secure: response.req.secure,
  });
}

/** Takes the sentence that the last form left, so that it is not shown again. */
export function takeFlash(request: Request, response: Response): Flash | null {
  const value = readCookie(request.headers.cookie, COOKIE);
  if (value === undefined) return null;
  response.clearCookie(COOKIE, { path: '/' });
  try {
    return flashSchema.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')));
  } catch {
    // Not one of ours: there is nothing to say.
    return null;
  }
}
