import { describe, expect, it } from '@jest/globals';
import { composeNotice } from '../../../activities/mail/compose-notice.ts';
import type { NoticeItem, NoticeRequest } from '../../../activities/mail/notice-request.ts';
import type { CalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { LADDERS, OBLIGATION_KINDS } from '../../../rules/vocabulary/obligation.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const LINK = 'https://creditable.example/queue?from=mail&x=1';

function item(overrides: Partial<NoticeItem> = {}): NoticeItem {
  return {
    personName: 'Zelda Canary',
    week: '2026-W46' as CalendarWeek,
    since: plainDate('2026-11-16'),
    dueOn: null,
    ...overrides,
  };
}

function request(overrides: Partial<NoticeRequest> = {}): NoticeRequest {
  return {
    kind: 'sign-week',
    tone: 'reminder',
    recipientName: 'Quentin Canary',
    recipientRole: 'supervisor',
    items: [item()],
    on: plainDate('2026-11-23'),
    link: LINK,
    ...overrides,
  };
}

const rungs = OBLIGATION_KINDS.flatMap((kind) => LADDERS[kind].map((rung) => ({ kind, ...rung })));

describe('a notice', () => {
  it('tells the supervisor which log waits, since when, and what to do', () => {
    const { subject, text } = composeNotice(request());
    expect(subject).toBe('1 weekly log waits for your signature');
    expect(text).toContain('Hello Quentin Canary,');
    expect(text).toContain('Zelda Canary, week of November 9, 2026: submitted November 16, 2026 (7 days ago)');
    expect(text).toContain('return it with a comment');
    expect(text).toContain(`\n${LINK}\n`);
  });

  it('collapses several obligations of one kind, the longest open first', () => {
    const items = [item(), item({ personName: 'Older Case', since: plainDate('2026-11-02') })];
    const { subject, text } = composeNotice(request({ items }));
    expect(subject).toBe('2 weekly logs wait for your signature');
    expect(text.indexOf('Older Case')).toBeLessThan(text.indexOf('Zelda Canary'));
  });

  it('shows twenty lines at most and says how many more there are', () => {
    const { text } = composeNotice(request({ items: Array.from({ length: 23 }, () => item()) }));
    expect(text.match(/Zelda Canary/g)).toHaveLength(20);
    expect(text).toContain('and 3 more');
  });

  it("names the board's earliest deadline in subject and text", () => {
    const items = [item({ dueOn: plainDate('2027-01-05') }), item({ dueOn: plainDate('2026-12-30') })];
    const { subject, text } = composeNotice(request({ kind: 'answer-deficiency', recipientRole: 'director', items }));
    expect(subject).toBe('The board asks for more: answer by December 30, 2026');
    expect(text).toContain('It expects an answer by December 30, 2026.');
  });

  it.each(rungs)(
    '$kind at day $afterDays to the $recipient ($tone) is complete and keeps names out of the subject',
    (rung) => {
      const { subject, text, html } = composeNotice(
        request({ kind: rung.kind, tone: rung.tone, recipientRole: rung.recipient }),
      );
      expect(subject).not.toMatch(/canary|zelda|quentin/i);
      expect(subject.length).toBeLessThan(80);
      expect(text).toContain(LINK);
      expect(text).toMatch(/Please /);
      expect(html).toContain('href="https://creditable.example/queue?from=mail&amp;x=1"');
      expect(`${subject}${text}${html}`).not.toMatch(/undefined|null|NaN/);
    },
  );

  it('says the same weeks as the ladder counts', () => {
    expect(LADDERS['sign-week'].map(({ afterDays }) => afterDays)).toEqual([7, 14, 28]);
    expect(composeNotice(request({ tone: 'escalation' })).subject).toContain('two weeks');
    expect(composeNotice(request({ tone: 'decision' })).subject).toContain('four weeks');
    expect(LADDERS['log-hours'].map(({ afterDays }) => afterDays)).toEqual([14]);
    expect(composeNotice(request({ kind: 'log-hours' })).subject).toBe('No hours logged for two weeks');
  });

  it('a name that looks like HTML stays a name', () => {
    const { html } = composeNotice(
      request({ recipientName: '<img src=x onerror=alert(1)>', items: [item({ personName: `"O'Neil" & <b>Co</b>` })] }),
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('&quot;O&#39;Neil&quot; &amp; &lt;b&gt;Co&lt;/b&gt;');
  });

  it('about the reader begins with what happened', () => {
    const items = [item({ personName: null, week: null, since: plainDate('2026-11-09') })];
    expect(composeNotice(request({ kind: 'log-hours', recipientRole: 'supervisee', items })).text).toContain(
      '  - Last hours logged November 9, 2026 (14 days ago)',
    );
  });

  it('without an obligation is refused', () => {
    expect(() => composeNotice(request({ items: [] }))).toThrow(RangeError);
  });
});
