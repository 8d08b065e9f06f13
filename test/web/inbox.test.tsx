import { describe, expect, it } from '@jest/globals';
import { NoticesPage } from '../../api/web/pages/notices-page.tsx';
import { renderDocument } from '../../api/web/render-document.ts';
import { PAGES } from './fixtures/pages.tsx';
import { NOTICE } from './fixtures/journeys.ts';
import { frameOf } from './fixtures/people.ts';

const htmlOf = (name: string) => renderDocument((PAGES[name] ?? (() => <p />))());
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the inbox', () => {
  it('says how many are unread, marks them, and lets each and all be marked', () => {
    const html = htmlOf('notices');
    expect(textOf(html)).toContain('1 unread of 120 notices.');
    expect(html.match(/<span class="unread">Unread/g)).toHaveLength(1);
    for (const operation of ['markNoticeRead', 'markNoticeUnread', 'markAllRead'])
      expect(html.match(new RegExp(`action="/web/${operation}"`, 'g'))).toHaveLength(1);
    expect(textOf(html)).toContain('read Nov 22, 2026, 8:00 AM PST');
  });

  it('shows fifty on a page, with the way to the next in its address', () => {
    const html = renderDocument(
      <NoticesPage
        frame={frameOf('D', 'director', '/notices?show=unread&page=2')}
        notices={[NOTICE]}
        counted={{ unread: 101, total: 400 }}
        show="unread"
        page={2}
        mailFolder={null}
      />,
    );
    expect(textOf(html)).toContain('Page 2 of 3');
    expect(html).toContain('href="/notices?show=unread&amp;page=3"');
    expect(html).toContain('href="/notices?show=unread"');
  });

  it('says that nothing is unread, and what will be here while nothing was sent', () => {
    expect(textOf(htmlOf('notices-read'))).toContain('Nothing is unread');
    expect(htmlOf('notices-read')).not.toContain('/web/markAllRead');
    expect(textOf(htmlOf('notices-none'))).toContain('word for word as they were mailed');
  });

  it('has its number of unread in the navigation of every page, and none when there is none', () => {
    expect(textOf(htmlOf('notices'))).toMatch(/Inbox\s+1\s+unread/);
    expect(htmlOf('notices-read')).not.toContain('class="unread"');
  });
});
