import { describe, expect, it } from '@jest/globals';
import { renderDocument } from '../../api/web/render-document.ts';
import { WEEKS_TO_SIGN_PAGES } from './fixtures/weeks-to-sign.tsx';
import { LOG } from './fixtures/weeks.ts';

const html = (name: string) => renderDocument((WEEKS_TO_SIGN_PAGES[name] ?? (() => <p />))());

describe('the page on which several weeks are signed', () => {
  const page = html('weeks-to-sign');

  it('has a tick for each week, none of them set, and none for all', () => {
    const boxes = page.match(/<input type="checkbox"[^>]*>/g) ?? [];
    expect(boxes).toHaveLength(2);
    for (const box of boxes) expect(box).toMatch(/name="sign\.[^"]+" value="yes"(?![^>]*checked)/);
  });

  it('shows what each signature binds: the hours, what does not count, and what has changed', () => {
    expect(page).toContain(`name="content.${LOG.weeklyLogId}" value="${LOG.contentSha256}"`);
    expect(page.match(/The week as it is signed/g)).toHaveLength(2);
    expect(page).toContain('This week does not count.');
    expect(page).toMatch(/Changed since (you signed )?version/);
    expect(page).toContain('Supervision in all');
    expect(page).toContain('These are the oldest 2; 3 more weeks come after them.');
  });

  it('says so where nothing waits', () => {
    expect(html('weeks-to-sign-none')).toContain('Nothing waits for you');
    expect(html('weeks-to-sign-none')).not.toContain('/web/signWeeks');
  });

  it('tells afterwards what became of each', () => {
    expect(html('signed-weeks')).toMatch(/Nov 16 to 22.*Signed.*Nov 23 to 29.*Not signed.*\(CONTENT_CHANGED\)/s);
  });
});

describe('the page that asks for a proof', () => {
  it('offers what its reader has: a passkey first, a code beside it, or to add one', () => {
    expect(html('prove-by-code')).toContain('name="_code"');
    expect(html('prove-by-code')).not.toContain('Prove it with my passkey');
    const either = html('prove-by-either');
    expect(either.indexOf('Prove it with my passkey')).toBeLessThan(either.indexOf('Or a code of your app'));
    expect(html('prove-by-nothing')).toContain('no passkey and no authenticator app');
    for (const name of Object.keys(WEEKS_TO_SIGN_PAGES).filter((one) => one.startsWith('prove')))
      expect(html(name)).toContain('name="sign.w47" value="yes"');
  });
});
