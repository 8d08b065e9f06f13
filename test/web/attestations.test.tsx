import { describe, expect, it } from '@jest/globals';
import { AttestationsPage } from '../../api/web/pages/attestations-page.tsx';
import { QueuePage } from '../../api/web/pages/queue-page.tsx';
import { AttestationsSection } from '../../api/web/parts/journey/attestations-section.tsx';
import { renderDocument } from '../../api/web/render-document.ts';
import { frameOf } from './fixtures/people.ts';
import { quarter } from './fixtures/quarters.ts';

const frame = frameOf('Rosalind', 'supervisor', '/attestations');

describe('the quarters to attest', () => {
  it('are shown whole, with what is signed, what counts, the statement and the day it was due', () => {
    const html = renderDocument(<AttestationsPage frame={frame} quarters={[quarter()]} refusal={null} />);
    for (const expected of [
      '1 quarter to attest.',
      '156 hours',
      '150 hours',
      'Was due on Oct 14, 2026',
      'b'.repeat(64),
    ])
      expect(html).toContain(expected);
  });
  it('cannot be signed before they are counted', () => {
    const quarters = [quarter({ counted: false })];
    const html = renderDocument(<AttestationsPage frame={frame} quarters={quarters} refusal={null} />);
    expect(html).not.toContain('Sign this attestation');
  });
  it('are announced above the queue', () => {
    expect(renderDocument(<QueuePage frame={frame} items={[]} quarters={3} />)).toContain('3 quarters to attest');
  });
});

describe('the attested quarters of a journey', () => {
  it('say where an attestation is outdated', () => {
    const attestation = {
      attestationId: 'a1',
      version: 1,
      weeksSha256: 'c'.repeat(64),
      contentSha256: 'b'.repeat(64),
      statement: '',
      signedAt: '2026-10-05T16:00:00.000Z',
      signedLocally: '2026-10-05T09:00:00-07:00[America/Los_Angeles]',
      signedOn: '2026-10-05',
      minutesByActivity: [],
    };
    const shown = (state: 'attested' | 'outdated') =>
      renderDocument(
        <AttestationsSection
          journeyId="2"
          quarters={[quarter({ state, attestation })]}
          timeZone="America/Los_Angeles"
        />,
      );
    expect(shown('outdated')).toContain('Outdated: attested on Oct 5, 2026, 9:00 AM PDT; a week has changed since');
    expect(shown('attested')).toContain('Attested on Oct 5, 2026, 9:00 AM PDT');
  });
});
