import { z } from 'zod';
import { findSigningConsent } from '../../../db/views/find-signing-consent.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { consentTextOn } from '../../../rules/vocabulary/signing/consent-texts.ts';
import { defineAction } from '../../action.ts';
import { dateSchema, instantSchema } from '../../answers/moments.ts';
import { ONESELF } from '../../watching/shown.ts';

/** The present text about signing electronically, and whether the reader has agreed to it. */
const signingConsentSchema = z
  .object({
    version: z.string().meta({ example: '2026-11' }),
    from: dateSchema,
    citation: z.string(),
    source: z.string(),
    parts: z.array(z.object({ title: z.string(), text: z.string() })),
    givenAt: instantSchema.nullable().meta({ description: 'Since when the reader has agreed; null where not.' }),
  })
  .meta({ id: 'SigningConsent' });

/** What one agrees to by signing electronically. */
export const getSigningConsent = defineAction({
  operationId: 'getSigningConsent',
  method: 'get',
  path: '/api/signing-consent',
  summary: 'Get the text about signing electronically',
  description:
    'The present version of what one agrees to before signing electronically, and since when one has agreed.',
  ability: 'consent-to-sign',
  answer: signingConsentSchema,
  status: 200,
  command: false,
  shows: ONESELF,
  errors: [],
  async perform({ services, acting, at }) {
    const { parts, ...text } = consentTextOn(dateAt(at, 'UTC'));
    const givenAt = await findSigningConsent(services.db, acting, text.version);
    return { ...text, parts: parts.map((part) => ({ ...part })), givenAt };
  },
});
