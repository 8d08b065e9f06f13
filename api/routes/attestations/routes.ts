import type { AnyAction } from '../../action.ts';
import { attestQuarter } from './attest-quarter.ts';
import { listOpenAttestations } from './list-open-attestations.ts';
import { listQuarters } from './list-quarters.ts';

/** What can be asked and done about attestations. */
export const attestationRoutes: readonly AnyAction[] = [listOpenAttestations, listQuarters, attestQuarter];
