import { describe, expect, it } from '@jest/globals';
import { CutBook } from '../../../rules/counting/cut-book.ts';

const unsigned = { step: 'signed', requirement: 'signature', why: 'It is not signed.', repair: 'Have it signed.' };
const tooMuch = { step: 'forty', requirement: 'week', why: 'Over 40 hours.' };
const accountOf = (lastCut: number[]) => ({
  name: 'work',
  within: null,
  inner: [],
  credit: new Int32Array(lastCut.length),
  lastCut: Uint32Array.from(lastCut),
});

describe('the book of cuts', () => {
  it('tells the cuts of an entry in the order of the steps', () => {
    const cuts = new CutBook();
    const first = cuts.write(30, unsigned, 0);
    const second = cuts.write(15, tooMuch, first);
    expect(cuts.of(accountOf([0, second]), 1)).toEqual([
      { minutes: 30, ...unsigned },
      { minutes: 15, ...tooMuch },
    ]);
  });
  it('keeps entries apart', () => {
    const cuts = new CutBook();
    const one = cuts.write(30, unsigned, 0);
    const other = cuts.write(15, tooMuch, 0);
    const account = accountOf([one, other]);
    expect(cuts.of(account, 0)).toEqual([{ minutes: 30, ...unsigned }]);
    expect(cuts.of(account, 1)).toEqual([{ minutes: 15, ...tooMuch, repair: undefined }]);
  });
  it('has nothing to tell of an entry that lost nothing', () => {
    expect(new CutBook().of(accountOf([0]), 0)).toEqual([]);
  });
});
