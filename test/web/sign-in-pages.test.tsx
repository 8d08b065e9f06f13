import { describe, expect, it } from '@jest/globals';
import { renderDocument } from '../../api/web/render-document.ts';
import { SIGN_IN_PAGES } from './fixtures/sign-in-pages.tsx';

const html = (name: string) => renderDocument((SIGN_IN_PAGES[name] ?? (() => <p />))());

describe('the pages about signing in and tokens', () => {
  it('offer of the scopes only what the reader may do at all', () => {
    const page = html('tokens');
    expect(page).toContain('name="scope.log-hours"');
    expect(page).not.toContain('name="scope.keep-people"');
    expect(page).toContain('last used Nov 22, 2026');
    expect(page).toContain('never used');
  });

  it('lead to the provider by themselves and by a link, and name its address', () => {
    const page = html('sign-in-leading');
    expect(page).toContain('content="0; url=https://login.harbor.example.org/auth?state=x"');
    expect(page).toContain('href="https://login.harbor.example.org/auth?state=x"');
    expect(page).toContain('On to login.harbor.example.org');
  });

  it('draw the secret of an app in the page itself, and write it down beside it', () => {
    const page = html('authenticator-new');
    expect(page).toMatch(/<svg class="qr" role="img" aria-label="[^"]+"/);
    expect(page).toContain('GEZD GNBV GY3T QOJQ');
    expect(page).toMatch(/inputmode="numeric"/i);
    expect(page).not.toMatch(/<img[^>]+qr|data:image/);
  });

  it('tell how many recovery codes are left, and warn before the last way to sign goes', () => {
    expect(html('sign-ins-none')).toContain('You have no authenticator app');
    expect(html('sign-ins-none')).not.toContain('name="evenTheLast"');
    const page = html('sign-ins');
    expect(page).toContain('9 recovery codes left.');
    expect(page).toContain('name="evenTheLast"');
  });

  it('show the secret of the provider nowhere, and where to register', () => {
    const page = html('identity-provider');
    expect(page).toMatch(/type="password" value aria/);
    expect(page).toContain('https://hours.example.org/sign-in/account/callback');
    expect(page).toContain('Addresses of harbor.example.org, clinic.example.org sign in by login.harbor.example.org');
  });
});
