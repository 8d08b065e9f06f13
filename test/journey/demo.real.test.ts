import { describe, expect, it } from '@jest/globals';
import { seedDemo } from '../../cli/seed-demo.ts';
import { runSite } from './running-site.ts';

describe('the demo', () => {
  it('seeds', async () => {
    await using site = await runSite();
    const began = performance.now();
    await seedDemo({
      baseUrl: site.baseUrl,
      databaseUrl: site.databaseUrl,
      now: new Date().toISOString(),
      log: (s) => console.log(((performance.now() - began) / 1000).toFixed(1), s),
    });
    const rows = await (await fetch(`${site.baseUrl}/api/demo/people`)).json();
    console.log(JSON.stringify(rows).slice(0, 3000));
    expect(rows).not.toBeNull();
  }, 300_000);
});
