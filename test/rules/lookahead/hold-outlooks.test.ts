import { describe, expect, it } from '@jest/globals';
import { holdOutlooks } from '../../../rules/lookahead/hold-outlooks.ts';
import { holdRulebooks } from '../../../rules/rulebooks/hold-rulebooks.ts';
import { worthSchema } from '../../../rules/vocabulary/outlook.ts';
import { anOutlook, californiaWeeks } from './an-outlook.ts';

describe('outlooks held by a process with other work to do', () => {
  const rulebooks = holdRulebooks();
  const outlooks = holdOutlooks(rulebooks);
  const { record, asOf } = anOutlook('CA-LMFT', '2022-02-27', [californiaWeeks('2021-01-04', 20)]);
  const rulebook = rulebooks.read('CA-LMFT');

  it.each([
    ['looks ahead', () => outlooks.lookAhead({ rulebook, record, asOf, targetOn: null })],
    ['compares', () => outlooks.compare(record, asOf, ['CA-LMFT', 'TX-LMFT', 'FL-LMFT'])],
  ])('lets a timer run while it %s', async (_, work) => {
    let over = false;
    let turns = 0;
    const timer = setInterval(() => (over ? undefined : (turns += 1)), 1);
    await work();
    over = true;
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });
  it('compares in the order asked, in the public shape', async () => {
    const worth = await outlooks.compare(record, asOf, ['TX-LMFT', 'CA-LMFT']);
    expect(worth.map(({ license }) => license)).toEqual(['TX-LMFT', 'CA-LMFT']);
    expect(worth.map((one) => worthSchema.parse(one))).toEqual(worth);
    expect(worth[1]).toMatchObject({ loggedMinutes: 20 * 24 * 60, countedMinutes: 20 * 24 * 60 });
  });
  it('refuses a license that is not there', async () => {
    await expect(outlooks.compare(record, asOf, ['ZZ-NONE'])).rejects.toMatchObject({ code: 'LICENSE_UNKNOWN' });
  });
});
