import { z } from 'zod';
import { definePublicAction } from '../../action.ts';
import { mailLinks } from '../../sign-in/mail-links.ts';

/** Somebody asks for a link by which to sign in. */
export const askForLink = definePublicAction({
  operationId: 'askForLink',
  method: 'post',
  path: '/api/sign-in/links',
  summary: 'Ask for a link to sign in',
  description:
    'Mails a link to whoever has this address, one for each organization. The answer is the same whether or not anybody has it.',
  ability: 'public',
  body: z.strictObject({ email: z.email().max(254) }),
  answer: z.object({ sentence: z.string() }).meta({ id: 'LinkAsked' }),
  status: 202,
  command: false,
  errors: ['TOO_MANY_ATTEMPTS'],
  async perform({ services, at, client }, { body }) {
    await services.attemptLimits.count({ address: body.email, client: client ?? 'unknown' });
    // Nobody waits for the letter: how long an answer takes must not tell who is known.
    mailLinks(services, body.email, at).catch((failure: unknown) =>
      services.log.error({ err: failure }, 'a link to sign in could not be mailed'),
    );
    return { sentence: 'If this address is known here, a letter with a link is on its way to it.' };
  },
});
