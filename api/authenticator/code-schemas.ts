import { z } from 'zod';

/** A code as an app shows it: six digits, which some show in two groups. */
export const appCodeSchema = z
  .string()
  .max(20)
  .transform((typed) => typed.replaceAll(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'six digits'));

/** A recovery code as somebody types it. */
export const recoveryCodeSchema = z.string().min(1).max(100);
