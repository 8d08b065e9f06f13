import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  addAuthenticator as addInDatabase,
  type NewAuthenticator,
} from '../../../db/operations/authenticator/add-authenticator.ts';
import { AUTHENTICATOR_SECRET } from '../../../db/sealed-columns.ts';
import { sealText } from '../../../keys/seal-text.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { type ActionContext, defineAction } from '../../action.ts';
import { matchAppCode } from '../../authenticator/app-code.ts';
import { appCodeSchema } from '../../authenticator/code-schemas.ts';
import { hashRecoveryCode, makeRecoveryCodes } from '../../authenticator/recovery-codes.ts';
import { openSetUp } from '../../authenticator/set-up.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { tellOfAccess } from '../../sign-in/tell-of-access.ts';
import { recoveryCodesSchema } from './recovery-codes-schema.ts';

const bodySchema = z.strictObject({ setUp: z.string().max(2000), code: appCodeSchema });

/** A person adds an authenticator app. */
export const addAuthenticator = defineAction({
  operationId: 'addAuthenticator',
  method: 'post',
  path: '/api/authenticator',
  summary: 'Add an authenticator app',
  description:
    'Keeps an app after one valid code of it; that code is used up. Ten recovery codes are told here and never again. The person is told by mail.',
  ability: 'keep-own-sign-ins',
  proof: 'access',
  body: bodySchema,
  answer: recoveryCodesSchema,
  status: 201,
  command: true,
  errors: ['PROOF_REQUIRED', 'SIGN_IN_ANEW', 'AUTHENTICATOR_THERE', 'SET_UP_SPENT', 'CODE_WRONG', 'DATA_KEY_MISSING'],
  async perform(context, { body }) {
    const { services, acting, at } = context;
    const [id, codes] = [randomUUID(), makeRecoveryCodes()];
    const kept = { id, recoveryHashes: codes.map(hashRecoveryCode) };
    const command = organizationCommandOf(context, body);
    const receipt = await addInDatabase(services.db, command, kept, () => checked(context, id, body));
    // Of a repeated command the codes were told the first time.
    if (receipt.subjectId !== id) return { ...receipt, recoveryCodes: null };
    tellOfAccess(services, acting, acting.actorId, 'authenticator-added', at);
    return { ...receipt, recoveryCodes: codes };
  },
});

function checked(
  { services, acting, at }: ActionContext,
  id: string,
  { setUp, code }: z.output<typeof bodySchema>,
): NewAuthenticator {
  const { organizationId, session } = acting;
  if (session === undefined) throw new CreditableError('SIGN_IN_REQUIRED');
  const secret = openSetUp(services.dataKeys, { organizationId, sessionId: session.sessionId, at }, setUp);
  const step = matchAppCode(secret, code, at);
  if (step === null) throw new CreditableError('CODE_WRONG');
  const place = { purpose: AUTHENTICATOR_SECRET, organizationId, recordId: id };
  return { secretSealed: sealText(services.dataKeys, place, secret), step };
}
