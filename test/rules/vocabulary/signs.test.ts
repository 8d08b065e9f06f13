import { expect, it } from '@jest/globals';
import { signsOfRules } from '../../../rules/vocabulary/signs.ts';

it('rules are found by the state and by license and version', () => {
  expect(signsOfRules('CA-LMFT', '2026.1')).toEqual({ state: 'CA', ruleSet: 'CA-LMFT@2026.1' });
});
