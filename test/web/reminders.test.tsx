import { describe, expect, it } from '@jest/globals';
import { render } from 'preact-render-to-string';
import { OBLIGATION_KINDS, OBLIGATION_LABELS } from '../../rules/vocabulary/obligation.ts';
import { REMINDER_PAGES } from './fixtures/reminders.tsx';

const textOf = (name: string) =>
  render(REMINDER_PAGES[name]?.() ?? <p />)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('the page of reminders', () => {
  it('lists every kind with who is told when, and says which are stricter here', () => {
    const text = textOf('reminders');
    for (const kind of OBLIGATION_KINDS) expect(text).toContain(OBLIGATION_LABELS[kind]);
    expect(text).toContain('1 kind of reminders made stricter here');
    expect(text).toContain('3 days after it began: the person who owes it (reminder) – yours');
    expect(text.match(/Stricter here/g)).toHaveLength(1);
    expect(textOf('reminders-none')).toContain('Reminders are sent as the program brings them');
  });
  it('shows for one kind who is told, what that brings from today on, and every decision', () => {
    const text = textOf('reminder');
    expect(text).toContain('3 days after it began The person who owes it Reminder Mail ✓ Your organization');
    expect(text).toContain('Nov 26, 2026 The person who owes it Reminder');
    expect(text).toContain(
      'Nov 20, 2026, 10:00 AM PST, Dr. Beatrix Almanzar : made stricter. “The county audits us in March.”',
    );
    expect(text).toContain('back to the reminders of the program. “Too many mails over the summer.”');
    expect(text).toContain('In the end the supervisor gets no new supervisees until it is done.');
  });
  it('shows what a change would bring before it is saved, or why it cannot be', () => {
    expect(textOf('reminder-looked')).toContain('With your change, nothing is saved yet');
    expect(textOf('reminder-looser')).toContain(
      'The reminder to the person who owes it 7 days after it began would come later.',
    );
  });
  it('offers only what can be made stricter', () => {
    expect(textOf('reminder')).not.toContain('Repeat it more often');
    expect(textOf('reminder-repeated')).toContain('Repeat it more often');
    expect(textOf('reminder')).not.toContain('Days before it is due');
    expect(textOf('reminder-dated')).toContain('Days before it is due');
    expect(textOf('reminder-dated')).not.toContain('Go back to the reminders of the program');
    expect(textOf('reminder-outdated')).toContain('Go back to the reminders of the program');
    expect(textOf('reminder-outdated')).toContain('The program became stricter');
  });
});
