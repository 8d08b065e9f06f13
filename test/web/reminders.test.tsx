import { describe, expect, it } from '@jest/globals';
import { render } from 'preact-render-to-string';
import { RemindersPage } from '../../api/web/pages/reminders-page.tsx';
import { OBLIGATION_KINDS, OBLIGATION_LABELS } from '../../rules/vocabulary/obligation.ts';
import { frameOf } from './fixtures/people.ts';
import { OWN, REMINDER_PAGES } from './fixtures/reminders.tsx';

const htmlOf = (name: string) => render(REMINDER_PAGES[name]?.() ?? <p />);
const words = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const textOf = (name: string) => words(htmlOf(name));
/** The form of a change on the page of one kind, and the choices that it offers by the name of a field. */
const formOf = (name: string, change: string) =>
  htmlOf(name)
    .split('<details')
    .find((part) => part.includes(`name="change" value="${change}"`)) ?? '';
const choices = (form: string, field: string) =>
  [
    ...(new RegExp(`<select[^>]*name="${field}".*?</select>`).exec(form)?.[0] ?? '').matchAll(
      /<option[^>]*>(.*?)<\/option>/g,
    ),
  ]
    .map(([, label]) => label ?? '')
    .filter((label) => /^(The|Re|Call|Word|Days)/.test(label));
const REPEATED = 'The last word is repeated every 7 days until it is done.';

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
    expect(text).toContain('What was sent from then on The reminder to the person who owes it 3 days after it began');
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
  it('leads from the list to each kind, and says what is repeated and what no longer holds', () => {
    expect(htmlOf('reminders').match(/<a href="\/reminders\/sign-week">/g)).toHaveLength(1);
    expect(textOf('reminders')).toContain(REPEATED);
    expect(textOf('reminders')).not.toContain('Yours no longer holds');
    const outdated = { ...OWN, isOwn: false, objections: ['The call would come later.'] };
    const frame = frameOf('Dr. Beatrix Almanzar', 'director', '/reminders');
    expect(words(render(<RemindersPage frame={frame} ladders={[outdated]} />))).toContain('Yours no longer holds');
  });
  it('says whose reminders they are, what is repeated, and why they no longer hold', () => {
    expect(textOf('reminder')).toContain('Stricter than the program: your organization’s words are marked.');
    expect(textOf('reminder-repeated')).toContain('As the program brings it.');
    expect(textOf('reminder-repeated')).toContain(REPEATED);
    expect(textOf('reminder-outdated')).toContain('is sent. The reminder to the supervisee at once would come later.');
    expect(textOf('reminder-dated')).toContain('Nobody has changed these reminders');
    expect(textOf('reminder-dated')).toMatch(/and if it were due on \w{3} \d+, \d{4}\./);
  });
  it('shows of a change what it would bring, keeps what was typed, and says where it cannot be saved', () => {
    const proposed = textOf('reminder-looked').split('With your change, nothing is saved yet')[1] ?? '';
    expect(proposed.split('Who is told, and when')[0]).toContain('Nov 26, 2026 The person who owes it Reminder Mail');
    expect(textOf('reminder-looked')).not.toContain('This cannot be saved');
    expect(textOf('reminder-looser')).toContain('This cannot be saved: it would be looser than the program.');
    expect(formOf('reminder-looked', 'add')).toMatch(/^ class="fold" open/);
    expect(formOf('reminder-looked', 'add')).toMatch(/<input[^>]*name="days"[^>]*value="40"/);
    expect(formOf('reminder-looked', 'earlier')).not.toMatch(/^ class="fold" open/);
    expect(formOf('reminder', 'add')).toMatch(/<button[^>]*name="wish" value="look"[^>]*formnovalidate/i);
  });
  it('sends with each change the ladder and the decision that were shown', () => {
    for (const change of ['add', 'earlier', 'remove']) {
      expect(formOf('reminder', change)).toContain('action="/web/setLadder"');
      expect(formOf('reminder', change)).toContain('name="replaces" value="policy-2"');
      expect(formOf('reminder', change)).toMatch(/name="ladder" value="[^"]*rungs/);
    }
    expect(htmlOf('reminder').match(/action="\/web\/restoreLadder"/g)).toHaveLength(1);
  });
  it('offers no word to take back but one’s own, none sooner than at once, and no loss on another day', () => {
    expect(choices(formOf('reminder', 'remove'), 'rung')).toEqual([
      'The reminder to the person who owes it 3 days after it began',
    ]);
    expect(formOf('reminder-dated', 'remove')).toBe('');
    const sooner = choices(formOf('reminder-dated', 'earlier'), 'rung');
    expect(sooner.length).toBeGreaterThan(0);
    expect(sooner.filter((label) => /loss|at once/.test(label))).toEqual([]);
    expect(formOf('reminder-repeated', 'earlier')).toBe('');
    expect(choices(formOf('reminder', 'add'), 'tone')).toEqual([
      'Reminder',
      'Call: not done yet',
      'Request for a decision',
    ]);
  });
});
