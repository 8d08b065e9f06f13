import type { AnyAction } from '../../action.ts';
import { proposeAgreement } from './propose-agreement.ts';
import { signAgreement } from './sign-agreement.ts';

/** What can be done about supervision agreements. */
export const agreementRoutes: readonly AnyAction[] = [proposeAgreement, signAgreement];
