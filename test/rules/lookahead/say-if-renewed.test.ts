import { expect, it } from '@jest/globals';
import { lookAhead } from '../../../rules/lookahead/look-ahead.ts';
import { sayIfRenewed } from '../../../rules/lookahead/say-if-renewed.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { anOutlook, californiaWeeks } from './an-outlook.ts';

const endsOn = (expiresOn: string) =>
  anOutlook('CA-LMFT', '2022-02-27', [californiaWeeks('2021-01-04', 60)], {
    registrations: [{ jurisdiction: 'CA', credential: 'AMFT', issuedOn: '2020-07-01', expiresOn }],
  });

it('says what renewal would change where a credential ends first', async () => {
  const outlook = endsOn('2022-06-30');
  const renewed = 'With every credential renewed in time it would be May 28, 2023.';
  expect(await sayIfRenewed(outlook)).toBe(renewed);
  const { finish } = await lookAhead({ rulebook: loadRulebook('CA-LMFT'), ...outlook, targetOn: null });
  expect(finish.sentence).toBe(`"Supervised experience" is not reached in six years at this pace. ${renewed}`);
});
it('says nothing where what ended has ended', async () => {
  expect(await sayIfRenewed(endsOn('2021-06-30'))).toBe('');
});
