import { describe, expect, it } from '@jest/globals';
import { licenseChoices } from '../../../api/web/reading/license-choices.ts';
import { findSummary } from '../../../rules/rulebooks/rulebook-index.ts';
import type { RulebookSummary } from '../../../rules/vocabulary/reading/rulebook-summary.ts';

const of = (license: string, state: string, title: string): RulebookSummary => ({
  ...findSummary('CA-LMFT'),
  license,
  state,
  title,
});

describe('the licenses to choose from', () => {
  it('stand under their states by name, and in each by code', () => {
    const choices = licenseChoices([
      of('AR-LPC', 'Arkansas', 'Counselor'),
      of('AZ-LPC', 'Arizona', 'Counselor'),
      of('AK-LMFT', 'Alaska', 'Therapist'),
      of('AZ-LCSW', 'Arizona', 'Social Worker'),
    ]);
    expect(choices.map(({ label, options }) => [label, ...options.map(({ value }) => value)])).toEqual([
      ['Alaska', 'AK-LMFT'],
      ['Arizona', 'AZ-LCSW', 'AZ-LPC'],
      ['Arkansas', 'AR-LPC'],
    ]);
  });
  it('begin with the two letters of the state, so that they are found by typing', () => {
    const [group] = licenseChoices([findSummary('CA-LMFT')]);
    expect(group?.options).toEqual([{ value: 'CA-LMFT', label: 'CA-LMFT: Licensed Marriage and Family Therapist' }]);
  });
});
