import { describe, expect, it } from '@jest/globals';
import { composeNotice } from '../../../activities/mail/compose-notice.ts';
import type { NoticeItem, NoticeRequest } from '../../../activities/mail/notice-request.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';
import { OBLIGATION_KINDS } from '../../../rules/vocabulary/obligation.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const LINK = 'https://creditable.example/queue?from=mail&x=1';

function item(overrides: Partial<NoticeItem> = {}): NoticeItem {
  return {
    personName: 'Zelda Canary',
    sentence: 'Week of November 9, 2026, 12 hours: not signed',
    proposals: [],
    beganOn: plainDate('2026-11-16'),
    dueOn: null,
    citation: null,
    confidence: null,
    ...overrides,
  };
}

function request(overrides: Partial<NoticeRequest> = {}): NoticeRequest {
  return {
    kind: 'sign-week',
    tone: 'reminder',
    recipientName: 'Quentin Canary',
    recipientRole: 'owner',
    items: [item()],
    on: plainDate('2026-11-23'),
    link: LINK,
    ...overrides,
  };
}

const rungs = OBLIGATION_KINDS.flatMap((kind) => LADDERS[kind].rungs.map((rung) => ({ kind, ...rung })));

describe('a notice', () => {
  it('tells the supervisor which log waits, since when, and what to do', () => {
    const { subject, text } = composeNotice(request());
    expect(subject).toBe('1 weekly log waits for your signature');
    expect(text).toContain('Hello Quentin Canary,');
    expect(text).toContain(
      'Zelda Canary: Week of November 9, 2026, 12 hours: not signed (since November 16, 2026, 7 days)',
    );
    expect(text).toContain('return it with a comment');
    expect(text).toContain(`\n${LINK}\n`);
  });

  it('collapses several obligations of one kind, the longest open first', () => {
    const items = [item(), item({ personName: 'Older Case', beganOn: plainDate('2026-11-02') })];
    const { subject, text } = composeNotice(request({ items }));
    expect(subject).toBe('2 weekly logs wait for your signature');
    expect(text.indexOf('Older Case')).toBeLessThan(text.indexOf('Zelda Canary'));
  });

  it('shows twenty lines at most and says how many more there are', () => {
    const { text } = composeNotice(request({ items: Array.from({ length: 23 }, () => item()) }));
    expect(text.match(/Zelda Canary/g)).toHaveLength(20);
    expect(text).toContain('and 3 more');
  });

  it("names the board's earliest deadline in the subject, and how many days are left", () => {
    const items = [item({ dueOn: plainDate('2027-01-05') }), item({ dueOn: plainDate('2026-12-30') })];
    const { subject, text } = composeNotice(request({ kind: 'answer-deficiency', recipientRole: 'director', items }));
    expect(subject).toBe('The board asks for more: answer by December 30, 2026');
    expect(text).toContain('Due December 30, 2026, 37 days left');
  });

  it('gives the source of the rule behind it, and how sure it is', () => {
    const source = { citation: 'Bus. & Prof. Code § 4980.43.2', confidence: 'secondary' } as const;
    expect(composeNotice(request({ items: [item(source)] })).text).toContain(
      '[Bus. & Prof. Code § 4980.43.2; secondary source]',
    );
  });

  it.each(rungs)(
    '$kind $days days after it $from, to the $recipient ($tone), is complete and keeps names out of the subject',
    ({ kind, tone, recipient }) => {
      const dueOn = plainDate('2026-12-24');
      const { subject, text, html } = composeNotice(
        request({ kind, tone, recipientRole: recipient, items: [item({ dueOn })] }),
      );
      expect(subject).not.toMatch(/canary|zelda|quentin/i);
      expect(subject.length).toBeLessThan(90);
      expect(text).toContain(LINK);
      expect(text).toMatch(/Please /);
      expect(html).toContain('href="https://creditable.example/queue?from=mail&amp;x=1"');
      expect(`${subject}${text}${html}`).not.toMatch(/undefined|null|NaN/);
    },
  );

  it('says of a loss that it has happened, and asks a director to decide', () => {
    expect(composeNotice(request({ kind: 'book-supervision', tone: 'loss' })).subject).toBe(
      'A week has closed without its supervision',
    );
    const decision = composeNotice(request({ tone: 'decision', recipientRole: 'director' }));
    expect(decision.subject).toBe('Your decision is needed: 1 weekly log waits for a signature');
    expect(decision.text).toContain('takes no new supervisees');
  });

  it('a name that looks like HTML stays a name', () => {
    const { html } = composeNotice(
      request({ recipientName: '<img src=x onerror=alert(1)>', items: [item({ personName: `"O'Neil" & <b>Co</b>` })] }),
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('&quot;O&#39;Neil&quot; &amp; &lt;b&gt;Co&lt;/b&gt;');
  });

  it('about the reader begins with what is open', () => {
    const items = [item({ personName: null, sentence: 'Nothing logged since November 9, 2026' })];
    expect(composeNotice(request({ kind: 'log-hours', recipientRole: 'supervisee', items })).text).toContain(
      '  - Nothing logged since November 9, 2026 (since',
    );
  });

  it('without an obligation is refused', () => {
    expect(() => composeNotice(request({ items: [] }))).toThrow(RangeError);
  });
});
