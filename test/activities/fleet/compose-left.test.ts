import { describe, expect, it } from '@jest/globals';
import { composeLeft } from '../../../activities/fleet/compose-left.ts';

const asked = { recipientName: 'Dana Director', link: 'https://x/operations/run-1' };

describe('the letter about what the nightly check could not heal', () => {
  it('says how much it is and where, and holds no name in its subject', () => {
    const { subject, text, html } = composeLeft({ ...asked, left: 2 });
    expect(subject).toBe('The nightly check could not heal 2 things');
    expect(text).toContain('Hello Dana Director,');
    expect(text).toContain('2 things that somebody has to look at.');
    for (const shown of [text, html]) expect(shown).toContain('https://x/operations/run-1');
    expect(composeLeft({ ...asked, left: 1 }).subject).toBe('The nightly check could not heal 1 thing');
  });
});
