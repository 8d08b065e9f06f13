import type { AnyAction } from '../../action.ts';
import { askForProof } from './ask-for-proof.ts';
import { giveProof } from './give-proof.ts';

/** How people prove that it is them before they sign. */
export const proofRoutes: readonly AnyAction[] = [askForProof, giveProof];
