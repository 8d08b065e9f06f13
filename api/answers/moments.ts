import { z } from 'zod';

/** A calendar date in an answer. */
export const dateSchema = z.string().meta({ format: 'date', example: '2026-11-23' });

/** An instant in an answer, in UTC. */
export const instantSchema = z.string().meta({ format: 'date-time', example: '2026-11-23T14:00:00.000Z' });

/** A calendar week in an answer. */
export const weekSchema = z.string().meta({ example: '2026-W47' });

/** A length of time in an answer. */
export const minutesSchema = z.int().meta({ description: 'Whole minutes.' });

/** When something was signed on the clock of the signer. */
export const signedLocallySchema = z.string().nullable().meta({
  description: 'The instant on the clock of the signer, with its offset and zone; null for a signature on paper.',
  example: '2026-11-23T10:00:00-08:00[America/Los_Angeles]',
});
