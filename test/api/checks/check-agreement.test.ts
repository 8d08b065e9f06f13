import { describe, expect, it } from '@jest/globals';
import { checkAgreement } from '../../../api/checks/check-agreement.ts';
import type { JourneyPage } from '../../../db/views/journey-page.ts';

const page = (phase: string) => ({ row: { phase }, agreements: [{ agreementId: 'known' }] }) as unknown as JourneyPage;

describe('whatever concerns an agreement', () => {
  it('is refused where the journey has no such agreement', () => {
    expect(() => checkAgreement(page('supervised'), 'known')).not.toThrow();
    expect(() => checkAgreement(page('supervised'), 'other')).toThrow(
      expect.objectContaining({ code: 'AGREEMENT_NOT_FOUND' }),
    );
  });

  it('is refused where the journey has ended', () => {
    expect(() => checkAgreement(page('withdrawn'), 'known')).toThrow(
      expect.objectContaining({ code: 'JOURNEY_ENDED' }),
    );
  });
});
