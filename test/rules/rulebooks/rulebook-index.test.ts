import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { composeIndex } from '../../../rules/rulebooks/compose-index.ts';
import { listRulebooks, loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { INDEX_FILE, findSummary, listSummaries } from '../../../rules/rulebooks/rulebook-index.ts';

describe('the index of all rulebooks', () => {
  it('says what the rulebooks say', () => {
    const written = readFileSync(INDEX_FILE, 'utf8');
    if (written === composeIndex()) return;
    // A difference of thousands of lines helps nobody; what to do about it does.
    throw new Error(
      'rules/rulebooks/index.json does not say what the rulebooks say. Run `npm run rules:index` and keep what it writes.',
    );
  });
  it('has every license in the order of the licenses', () => {
    expect(listSummaries().map(({ license }) => license)).toEqual(listRulebooks());
  });
  it('counts every requirement once, by how sure its source is', () => {
    const { confidences, requirementCount } = findSummary('FL-LMHC');
    const { requirements } = loadRulebook('FL-LMHC');
    expect(requirementCount).toBe(requirements.length);
    const { statute, board, secondary, recall } = confidences;
    expect(statute + board + secondary + recall).toBe(requirements.length);
    expect(statute).toBe(requirements.filter(({ confidence }) => confidence === 'statute').length);
  });
  it('knows the state of a license and the clock of its board', () => {
    expect(findSummary('AZ-LCSW')).toMatchObject({ state: 'Arizona', timeZone: 'America/Phoenix' });
  });
  it('has no license that has no rulebook', () => {
    expect(() => findSummary('ZZ-NONE')).toThrow('There is no rulebook for ZZ-NONE');
  });
});
