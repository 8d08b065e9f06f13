import { describe, expect, it } from '@jest/globals';
import { composeSignInLetter } from '../../../activities/mail/compose-sign-in-letter.ts';

describe('the letter with a link to sign in', () => {
  const letter = composeSignInLetter({
    recipientName: 'Alex <Associate>',
    organizationName: 'North & South',
    link: 'https://hours.example.org/sign-in/link/abc',
    minutes: 15,
  });
  it('names nobody in its subject', () => {
    expect(letter.subject).toBe('Your link to sign in');
  });
  it('says where it leads, how long, and what to do about one that nobody asked for', () => {
    for (const text of [
      'It signs you in to North & South.',
      'It works once, within 15 minutes.',
      'https://hours.example.org/sign-in/link/abc',
      'If it was not you, there is nothing to do.',
    ])
      expect(letter.text).toContain(text);
    expect(letter.html).toContain('href="https://hours.example.org/sign-in/link/abc"');
    expect(letter.html).toContain('Alex &lt;Associate&gt;');
    expect(letter.html).not.toContain('[[');
  });
});
