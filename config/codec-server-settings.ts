import { z } from 'zod';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import type { Environment } from './settings.ts';

/** How the codec server is set up, by which Temporal's own pages and commands read what is encrypted. */
export interface CodecServerSettings {
  readonly host: string;
  readonly port: number;
  /** Who may ask: the token of each operator by their name. */
  readonly tokens: ReadonlyMap<string, string>;
  /** The one origin whose pages may ask (`http://127.0.0.1:8080`); null lets none. */
  readonly uiOrigin: string | null;
}

const TOKENS = /^[\w.-]+:[\w.~+/=-]{32,}(,\s*[\w.-]+:[\w.~+/=-]{32,})*$/;

const schema = z.object({
  CODEC_SERVER_HOST: z.string().default('127.0.0.1'),
  CODEC_SERVER_PORT: z.coerce.number('CODEC_SERVER_PORT must be a port number').int().min(1).max(65_535).default(8234),
  CODEC_SERVER_TOKENS: z
    .string('CODEC_SERVER_TOKENS must be set: name:token,name:token')
    // The sentence must not show a token.
    .regex(TOKENS, 'CODEC_SERVER_TOKENS must be name:token,name:token, each token of 32 characters or more'),
  CODEC_SERVER_UI_ORIGIN: z
    .string()
    .refine((text) => URL.canParse(text) && new URL(text).origin === text, 'CODEC_SERVER_UI_ORIGIN must be an origin')
    .optional(),
});

/**
 * Reads the settings of the codec server from environment variables.
 * @throws SETTINGS_INVALID naming every problem at once.
 */
export function readCodecServerSettings(env: Environment): CodecServerSettings {
  const read = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim())));
  if (!read.success) {
    const problems = read.error.issues.map(({ message }) => message).join('; ');
    throw new CreditableError('SETTINGS_INVALID', { problems });
  }
  const values = read.data;
  const pairs = values.CODEC_SERVER_TOKENS.split(',').map((pair) => {
    const [name = '', ...token] = pair.trim().split(':');
    return [name, token.join(':')] as const;
  });
  return {
    host: values.CODEC_SERVER_HOST,
    port: values.CODEC_SERVER_PORT,
    tokens: new Map(pairs),
    uiOrigin: values.CODEC_SERVER_UI_ORIGIN ?? null,
  };
}
