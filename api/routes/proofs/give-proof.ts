import { z } from 'zod';
import { checkPasskey } from '../../../db/operations/passkey/check-passkey.ts';
import { takeChallenge } from '../../../db/operations/proof/challenges.ts';
import { giveProof as keepProof, type ProofAttempt } from '../../../db/operations/proof/give-proof.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { PROOF_METHODS } from '../../../rules/vocabulary/proof.ts';
import { type ActionContext, defineAction } from '../../action.ts';
import { appCodeSchema, recoveryCodeSchema } from '../../authenticator/code-schemas.ts';
import { proveByCode, type TypedCode } from '../../authenticator/prove-by-code.ts';
import { instantSchema } from '../../answers/moments.ts';
import { assertionSchema } from '../../passkeys/credential-schemas.ts';
import { relyingPartyOf } from '../../passkeys/relying-party.ts';
import { verifierOf } from '../../passkeys/verify-passkey.ts';

const bodySchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('passkey'), credential: assertionSchema }),
  z.strictObject({ by: z.literal('authenticator'), code: appCodeSchema }),
  z.strictObject({ by: z.literal('recovery-code'), code: recoveryCodeSchema }),
  z.strictObject({ by: z.literal('demo') }),
]);

/** A person proves that it is them, for what they sign next in this session. */
export const giveProof = defineAction({
  operationId: 'giveProof',
  method: 'post',
  path: '/api/proofs',
  summary: 'Prove that it is you',
  description:
    'Serves for signing in this one session, for SIGNING_PROOF_MINUTES. Every attempt is in the audit trail. A code of an app serves once, and so does a recovery code; five wrong ones in a quarter of an hour, and no more are looked at. In the demo, whoever was stepped into can say `demo`, which proves nothing.',
  ability: 'keep-own-sign-ins',
  body: bodySchema,
  answer: z
    .object({
      provedBy: z.enum(PROOF_METHODS),
      provedAt: instantSchema,
      servesUntil: instantSchema.meta({ description: 'From then on another one is needed.' }),
    })
    .meta({ id: 'ProofGiven' }),
  status: 200,
  command: false,
  errors: ['PROOF_REFUSED', 'TOO_MANY_ATTEMPTS', 'DATA_KEY_UNKNOWN'],
  async perform(context, { body }) {
    const { services, acting, at } = context;
    if (acting.session === undefined) throw new CreditableError('SIGN_IN_REQUIRED');
    const { organizationId, actorId: personId, session } = acting;
    const attempt = { organizationId, personId, sessionId: session.sessionId, by: body.by, at };
    const proof = isCode(body)
      ? await proveByCode(context, attempt, body)
      : await keepProof(services.db, attempt, await checkOf(context, attempt, body));
    const until = Date.parse(proof.at) + services.settings.signingProofMinutes * 60_000;
    return { provedBy: proof.by, provedAt: proof.at, servesUntil: new Date(until).toISOString() };
  },
});

type Body = z.output<typeof bodySchema>;

function isCode(body: Body): body is Extract<Body, TypedCode> {
  return 'code' in body;
}

type Check = Parameters<typeof keepProof>[2];

async function checkOf(
  { services, acting }: ActionContext,
  { sessionId, personId, at }: ProofAttempt,
  body: Exclude<Body, TypedCode>,
): Promise<Check> {
  if (body.by === 'demo') {
    const isDemo = services.settings.demo && acting.session?.method === 'demo';
    return () => Promise.resolve(isDemo ? null : 'no-demo');
  }
  const { credential } = body;
  const challenge = await takeChallenge(services.db, { holder: sessionId, purpose: 'prove' }, at);
  const verify = verifierOf(relyingPartyOf(services.settings), challenge, credential);
  return (session) => checkPasskey(session, { personId, credentialId: credential.id, at }, verify);
}
