import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { folderOf, listRulebooks, loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';

const RULEBOOKS = fileURLToPath(new URL('../../../rules/rulebooks/', import.meta.url));

/** What comes of reading a license: its own code, or why not. */
function outcome(license: string, folder?: URL): string {
  try {
    return loadRulebook(license, folder).identity.license;
  } catch (error) {
    return error instanceof CreditableError ? error.code : String(error);
  }
}

describe('the folder of a rulebook', () => {
  it.each([
    ['CA-LMFT', 'us-ca/lmft'],
    ['SD-LPC-MH', 'us-sd/lpc-mh'],
    ['MI-LMSW-Clinical', 'us-mi/lmsw-clinical'],
  ])('of %s is %s', (license, folder) => {
    expect(folderOf(license)).toBe(folder);
  });
  it('holds the rulebook of every license that can be sought', () => {
    expect(listRulebooks().map((license) => outcome(license))).toEqual(listRulebooks());
  });
});

describe('reading a rulebook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rulebooks-'));
  const drafts = pathToFileURL(`${folder}/`);
  const draft = (license: string, written: string) => {
    const own = join(folder, folderOf(license));
    cpSync(join(RULEBOOKS, folderOf('TX-LPC')), own, { recursive: true });
    const identity = readFileSync(join(own, 'rulebook.yaml'), 'utf8');
    writeFileSync(join(own, 'rulebook.yaml'), identity.replace('license: TX-LPC', `license: ${written}`));
  };
  beforeAll(() => {
    draft('ZZ-LPC-MH', 'ZZ-LPC-MH');
    draft('ZZ-LMFT', 'TX-LPC');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('works for a license that is not listed yet', () => {
    expect(listRulebooks()).not.toContain('ZZ-LPC-MH');
    expect(outcome('ZZ-LPC-MH', drafts)).toBe('ZZ-LPC-MH');
  });
  it('tells of a rulebook that stands in the folder of another license', () => {
    expect(outcome('ZZ-LMFT', drafts)).toContain('us-zz/lmft/rulebook.yaml: expected the license ZZ-LMFT, not TX-LPC');
  });
  it.each(['ZZ-NONE', 'CA-lmft', 'ca-LMFT', 'CA-../us-tx/lpc', 'CA-LMFT/', 'US-../../x', 'toString', '', 'CA-LMFT\n'])(
    'knows no license %j',
    (license) => {
      expect(outcome(license)).toBe('LICENSE_UNKNOWN');
    },
  );
});
