import { describe, expect, it } from '@jest/globals';
import { composeLeft } from '../../../activities/fleet/compose-left.ts';

const asked = { job: 'reconcile' as const, recipientName: 'Dana Director', link: 'https://x/operations/run-1' };

describe('the letter about what the nightly check could not heal', () => {
  it('says how much it is and where, and holds no name in its subject', () => {
    const { subject, text, html } = composeLeft({ ...asked, left: 2 });
    expect(subject).toBe('The nightly check could not heal 2 things');
    expect(text).toContain('Hello Dana Director,');
    expect(text).toContain('2 things that somebody has to look at.');
    for (const shown of [text, html]) expect(shown).toContain('https://x/operations/run-1');
    expect(composeLeft({ ...asked, left: 1 }).subject).toBe('The nightly check could not heal 1 thing');
    const audit = composeLeft({ ...asked, job: 'audit', left: 1 });
    expect(audit.subject).toBe('The audit check found 1 thing');
    expect(audit.text).toContain('until then no head of the trail is signed.');
  });
});
