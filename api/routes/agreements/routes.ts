import type { AnyAction } from '../../action.ts';
import { proposeAgreement } from './propose-agreement.ts';
import { recordApproval } from './record-approval.ts';
import { endAgreement } from './end-agreement.ts';
import { declareConflict } from './declare-conflict.ts';
import { signAgreement } from './sign-agreement.ts';

/** What can be done about supervision agreements. */
export const agreementRoutes: readonly AnyAction[] = [
  proposeAgreement,
  recordApproval,
  endAgreement,
  declareConflict,
  signAgreement,
];
