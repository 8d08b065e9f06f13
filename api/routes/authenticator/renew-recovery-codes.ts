import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { renewRecoveryCodes as renewInDatabase } from '../../../db/operations/authenticator/renew-recovery-codes.ts';
import { defineAction } from '../../action.ts';
import { hashRecoveryCode, makeRecoveryCodes } from '../../authenticator/recovery-codes.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { tellOfAccess } from '../../sign-in/tell-of-access.ts';
import { recoveryCodesSchema } from './recovery-codes-schema.ts';

/** A person wants new recovery codes. */
export const renewRecoveryCodes = defineAction({
  operationId: 'renewRecoveryCodes',
  method: 'post',
  path: '/api/authenticator/recovery-codes',
  summary: 'Get new recovery codes',
  description:
    'Ten new codes are told here and never again; those from before work no more. The person is told by mail.',
  ability: 'keep-own-sign-ins',
  proof: 'access',
  body: z.strictObject({}),
  answer: recoveryCodesSchema,
  status: 201,
  command: true,
  errors: ['PROOF_REQUIRED', 'SIGN_IN_ANEW', 'AUTHENTICATOR_NOT_FOUND'],
  async perform(context, { body }) {
    const { services, acting, at } = context;
    const [id, codes] = [randomUUID(), makeRecoveryCodes()];
    const renewal = { id, recoveryHashes: codes.map(hashRecoveryCode) };
    const receipt = await renewInDatabase(services.db, organizationCommandOf(context, body), renewal);
    if (receipt.subjectId !== id) return { ...receipt, recoveryCodes: null };
    tellOfAccess(services, acting, acting.actorId, 'recovery-codes-renewed', at);
    return { ...receipt, recoveryCodes: codes };
  },
});
