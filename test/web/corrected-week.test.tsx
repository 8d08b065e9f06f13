import { describe, expect, it } from '@jest/globals';
import { QueuePage } from '../../api/web/pages/queue-page.tsx';
import { WeeklyLogPage } from '../../api/web/pages/weekly-log-page.tsx';
import { renderDocument } from '../../api/web/render-document.ts';
import { frameOf } from './fixtures/people.ts';
import { CORRECTED, LOG, QUEUE, SIGNED } from './fixtures/weeks.ts';

/** What a reader sees: no tags, spaces as one. */
function textOf(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe('a signed week that is corrected', () => {
  const show = (log: typeof LOG, name: string, role: 'director' | 'supervisor' | 'supervisee', id?: string) =>
    renderDocument(
      <WeeklyLogPage
        frame={frameOf(name, role, '/weekly-logs/w47', id)}
        log={log}
        previousId={null}
        nextId={null}
        refusal={null}
      />,
    );

  it('can be reopened by whom it concerns, who are told what follows', () => {
    for (const html of [show(SIGNED, 'D', 'director'), show(SIGNED, 'I', 'supervisee', 'supervisee-1')]) {
      expect(html).toContain('action="/web/amendWeek"');
      expect(html).toContain('name="version" value="1"');
      expect(textOf(html)).toContain('Okonkwo-Fairweather is void from then on, and its hours do not count until');
      expect(textOf(html)).toContain('A packet with this week is with the board.');
    }
  });

  it('offers it to nobody else, nor before a signature, nor when the journey is over', () => {
    expect(show(SIGNED, 'X', 'supervisor', 'another')).not.toContain('amendWeek');
    expect(show(LOG, 'D', 'director')).not.toContain('amendWeek');
    expect(show({ ...SIGNED, phase: 'licensed' }, 'D', 'director')).not.toContain('amendWeek');
  });

  it('shows what has changed, and the earlier version as it was signed: by whom, void since when, by whom and why', () => {
    const text = textOf(show(CORRECTED, 'R', 'supervisor', 'supervisor-1'));
    expect(text).toContain('Changed since you signed it');
    expect(text).toMatch(/Mon.*Individual.*: 5.5 hours, it was 6 hours/i);
    expect(text).toMatch(/Version 1, 17.33 hours ! Void since Nov 23, 2026.*: Ignatius Greenhalgh-Moreno reopened it/);
    expect(text).toContain('Monday was five hours.');
    expect(text).toMatch(/This signature is void\. Signed by Dr. Rosalind Okonkwo-Fairweather/);
  });

  it('shows in the queue what has changed since the supervisor signed', () => {
    const { changedSinceSigned } = CORRECTED;
    const items = QUEUE.map((item) => ({ ...item, changedSinceSigned, flags: ['Changed since it was signed.'] }));
    const text = textOf(renderDocument(<QueuePage frame={frameOf('R', 'supervisor', '/queue')} items={items} />));
    expect(text).toMatch(/Changed since you signed it .*: 5.5 hours, it was 6 hours/);
    expect(text).not.toContain('Changed since it was signed.');
    expect(text).not.toContain('Nothing unusual');
  });
});
