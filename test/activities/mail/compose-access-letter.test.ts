import { describe, expect, it } from '@jest/globals';
import { composeAccessLetter } from '../../../activities/mail/compose-access-letter.ts';
import { ACCESS_CHANGES } from '../../../rules/vocabulary/access-change.ts';

describe('the letter that the ways to sign in have changed', () => {
  const compose = (change: (typeof ACCESS_CHANGES)[number]) =>
    composeAccessLetter({
      recipientName: 'Ada Lovelace',
      organizationName: 'Larkspur',
      change,
      link: 'https://hours.example.org/sign-ins',
    });

  it('says what changed, where to look and whom to tell; the subject names nobody', () => {
    const { subject, text, html } = compose('passkey-added');
    expect(subject).toBe('How you sign in has changed');
    for (const body of [text, html]) {
      expect(body).toContain('A passkey was added');
      expect(body).toContain('https://hours.example.org/sign-ins');
      expect(body).toContain('tell a clinical director at once');
    }
  });

  it('has a sentence of its own for each change', () => {
    expect(new Set(ACCESS_CHANGES.map((change) => compose(change).text)).size).toBe(ACCESS_CHANGES.length);
  });
});
