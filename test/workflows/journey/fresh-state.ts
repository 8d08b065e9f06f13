import { openState } from '../../../workflows/journey/state.ts';

/** The state of a journey on its first day. */
export const freshState = () =>
  openState({
    organizationId: 'organization-1',
    journeyId: 'journey-1',
    superviseeId: 'supervisee-1',
    rulebook: { license: 'CA-LMFT', version: '1', sha256: '0'.repeat(64) },
  });
