import { describe, expect, it } from '@jest/globals';
import { composeReviewLetter } from '../../../activities/mail/compose-review-letter.ts';

describe('the letter that opens a packet to a reviewer', () => {
  const compose = (days: number) =>
    composeReviewLetter({
      reviewerName: 'Ada Reviewer',
      organizationName: 'Larkspur',
      link: 'https://hours.example.org/review/SECRET',
      days,
    });

  it('says who opened it, how long it works and that each look is told; the subject names nobody', () => {
    const { subject, text, html } = compose(14);
    expect(subject).toBe('A packet for your review');
    for (const body of [text, html])
      for (const part of [
        'Larkspur',
        'https://hours.example.org/review/SECRET',
        'for 14 days',
        'told to the applicant',
      ])
        expect(body).toContain(part);
  });

  it('counts one day as one', () => {
    expect(compose(1).text).toContain('for 1 day,');
  });
});
