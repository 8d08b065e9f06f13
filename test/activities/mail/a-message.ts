import type { MailMessage } from '../../../activities/mail/mail-message.ts';

/** A message as a test needs one. */
export function aMessage(overrides: Partial<MailMessage> = {}): MailMessage {
  return {
    noticeId: '0b9f1f0e-6a52-4c39-9d39-6f6a1b0f7c11',
    to: { name: 'Quentin Canary', address: 'quentin@example.org' },
    subject: '2 weekly logs wait for your signature',
    text: 'Hello Quentin,\n\nÅse’s log waits.\n',
    html: '<p>Hello Quentin,</p><p>Åse’s log waits.</p>',
    at: '2026-11-23T14:00:00.000Z',
    ...overrides,
  };
}
