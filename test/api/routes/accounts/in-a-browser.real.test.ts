import { describe, expect, it } from '@jest/globals';
import { openVisitor } from '../../../journey/visitor.ts';
import { launchChromium } from '../../../support/chromium.ts';
import { DOMAIN, openProviderScene } from '../../support/provider-scene.ts';

const WAIT = { timeout: 60_000 };

describe('in a browser', () => {
  it('one signs in by the provider and signs out there, under the policy of our pages', async () => {
    await using scene = await openProviderScene();
    await using chromium = await launchChromium();
    await using visitor = await openVisitor(chromium.browser, scene.pages);
    const { page, problems } = visitor;
    await page.goto('/sign-in', WAIT);
    await page.getByLabel('Your mail address').fill(`sam@${DOMAIN}`);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.waitForURL(`${scene.provider.issuer}/interaction/**`, WAIT);
    await page.locator('input[name=login]').fill('sam');
    await page.locator('input[name=password]').fill('x');
    await page.locator('form button[type=submit]').click();
    await page.locator('input[name=prompt][value=consent]').waitFor({ ...WAIT, state: 'attached' });
    await page.locator('form button[type=submit]').click();
    await page.waitForURL(`${scene.pages}/queue`, WAIT);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${scene.provider.issuer}/session/end**`, WAIT);
    await page.goto('/queue', WAIT);
    expect(page.url()).toBe(`${scene.pages}/sign-in`);
    expect(
      problems.filter((problem) => problem.includes(scene.pages) || /Content Security|form-action/.test(problem)),
    ).toEqual([]);
  }, 240_000);
});
