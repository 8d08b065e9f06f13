import { z } from 'zod';

/** How things are called in a rulebook: small words joined by hyphens. */
export const name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

/** One name or more. */
export const names = z.array(name).min(1);
