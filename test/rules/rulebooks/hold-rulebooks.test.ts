import { describe, expect, it } from '@jest/globals';
import { holdRulebooks } from '../../../rules/rulebooks/hold-rulebooks.ts';
import { listRulebooks, loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';

describe('rulebooks that are held', () => {
  it('are read when they are asked for, and only once', () => {
    const read: string[] = [];
    const rulebooks = holdRulebooks((license) => {
      read.push(license);
      return loadRulebook(license);
    });
    expect(rulebooks.list().map(({ license }) => license)).toEqual(listRulebooks());
    expect(read).toEqual([]);
    expect(rulebooks.read('TX-LPC')).toBe(rulebooks.read('TX-LPC'));
    expect(read).toEqual(['TX-LPC']);
    expect(rulebooks.read('TX-LPC').sha256).toBe(loadRulebook('TX-LPC').sha256);
  });
  it('are not there for an unknown license, however often one asks', () => {
    const { read } = holdRulebooks();
    for (const license of ['ZZ-NONE', 'ZZ-NONE']) expect(() => read(license)).toThrow('There is no rulebook');
  });
});
