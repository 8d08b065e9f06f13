import { describe, expect, it } from '@jest/globals';
import { CannotRun } from '../../../cli/input/cannot-run.ts';
import { readRulebook } from '../../../cli/input/read-rulebook.ts';

describe('a license on the command line', () => {
  it('has its rulebook', () => {
    expect(readRulebook('AZ-LCSW').identity.license).toBe('AZ-LCSW');
  });
  it.each(['ZZ-NONE', '../x', ''])('is refused with the list of those there are: %j', (license) => {
    expect(() => readRulebook(license)).toThrow(CannotRun);
    expect(() => readRulebook(license)).toThrow(
      new RegExp(`^\\$\\.license: expected one of .*CA-LMFT, .*, not ${JSON.stringify(license)}$`),
    );
  });
});
