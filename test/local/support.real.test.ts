import { describe, expect, test } from '@jest/globals';
import nodemailer from 'nodemailer';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { launchChromium } from '../support/chromium.ts';
import { createTestDatabase } from '../support/database.ts';
import { startMailbox } from '../support/smtp.ts';
import { connectToTemporal, startTimeSkipping } from '../support/temporal.ts';

describe('the servers that tests run against', () => {
  test('each test has a database of its own, which is gone afterwards', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await withClient(one.adminUrl, (client) => client.query('create table only_here (a int)'));
    await expect(withClient(other.adminUrl, (client) => client.query('select * from only_here'))).rejects.toThrow(
      /does not exist/,
    );
    await Promise.all([one.dispose(), other.dispose()]);
    await expect(withClient(one.adminUrl, (client) => client.query('select 1'))).rejects.toThrow(/does not exist/);
  });

  test('Temporal answers and knows its namespace', async () => {
    await using temporal = await connectToTemporal();
    const { namespaceInfo } = await temporal.connection.workflowService.describeNamespace({ namespace: 'default' });
    expect(namespaceInfo?.name).toBe('default');
  });

  test('a year passes in the time-skipping server in less than five seconds', async () => {
    await using skipping = await startTimeSkipping();
    const [begun, then] = [Date.now(), await skipping.env.currentTimeMs()];
    await skipping.env.sleep('365 days');
    expect((await skipping.env.currentTimeMs()) - then).toBeGreaterThanOrEqual(365 * 86_400_000);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  test('the browser shows a page', async () => {
    await using chromium = await launchChromium();
    const page = await chromium.browser.newPage();
    await page.setContent('<h1>Creditable</h1>');
    expect(await page.textContent('h1')).toBe('Creditable');
  });

  test('the mail server keeps what it is given', async () => {
    await using mailbox = await startMailbox();
    const transport = nodemailer.createTransport(mailbox.url);
    await transport.sendMail({ from: 'a@example.org', to: 'b@example.org', subject: 'Week 47', text: 'Please sign.' });
    const [mail] = await mailbox.waitFor(1);
    expect(mail?.subject).toBe('Week 47');
    transport.close();
  });
});
