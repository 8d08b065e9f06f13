import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LICENSE_CODES, isLicenseCodeShape } from '../../../rules/vocabulary/license-code.ts';

const format: unknown = JSON.parse(
  readFileSync(new URL('../../../rules/formats/evaluation.schema.json', import.meta.url), 'utf8'),
);

describe('license codes', () => {
  it('are each there once', () => {
    expect(new Set(LICENSE_CODES).size).toBe(LICENSE_CODES.length);
  });
  it.each([...LICENSE_CODES, 'SD-LPC-MH', 'SC-LISW-CP', 'MI-LMSW-Clinical', 'NE-LIMHP-CMSW'])(
    'are written as the public format has them: %s',
    (code) => {
      const { pattern } = (format as { properties: { license: { pattern: string } } }).properties.license;
      expect([isLicenseCodeShape(code), new RegExp(pattern).test(code)]).toEqual([true, true]);
    },
  );
  it.each(['CA', 'CA-', 'ca-LMFT', 'CAL-MFT', 'CA-LMFT2', 'CA-../x', 'CA-LMFT/x', ' CA-LMFT'])(
    'are not written like %j',
    (text) => {
      expect(isLicenseCodeShape(text)).toBe(false);
    },
  );
});
