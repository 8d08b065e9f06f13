import { describe, expect, it } from '@jest/globals';
import { composeEmergencyLetter } from '../../../activities/mail/compose-emergency-letter.ts';

describe('the letter that a record was opened in an emergency', () => {
  const compose = (isConcerned: boolean) =>
    composeEmergencyLetter(
      {
        emergencyId: 'one',
        recipientName: 'Dana Director',
        isConcerned,
        holderName: 'Ada Admin',
        personName: 'Toni Trainee',
        reason: 'Nobody else can be asked today.',
        endsAt: '2026-11-23T16:30:00.000Z',
        timeZone: 'America/Chicago',
      },
      'https://hours.example.org',
    );

  it('says who, whose, why and until when on the clock of the reader; the subject names nobody', () => {
    const { subject, text, html } = compose(false);
    expect(subject).toBe('A record was opened in an emergency');
    for (const body of [text, html])
      for (const part of [
        'Ada Admin',
        'the record of Toni Trainee',
        'Nobody else can be asked today.',
        '10:30:00',
        '/access-log',
      ])
        expect(body).toContain(part);
  });

  it('speaks to the person concerned of their own record, and leads to where they see who looked', () => {
    const { text } = compose(true);
    expect(text).toContain('your record');
    expect(text).toContain('https://hours.example.org/who-looked');
  });
});
