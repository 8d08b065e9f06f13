import { describe, expect, it } from '@jest/globals';
import { changeLadder, ladderIn } from '../../../api/web/reading/change-ladder.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';

const base = LADDERS['renew-credential'];
const added = { change: 'add', recipient: 'director', days: '20', tone: 'reminder', channel: 'mail' };

describe('a change of reminders as it is typed', () => {
  it.each([
    ['began', { from: 'began', days: 20 }],
    ['halfway', { from: 'halfway', days: 20 }],
    ['before-due', { from: 'due', days: -20 }],
    ['after-due', { from: 'due', days: 20 }],
  ])('adds a word counted %s', (side, day) => {
    expect(changeLadder(base, { ...added, side }).rungs.at(-1)).toEqual({
      ...day,
      recipient: 'director',
      tone: 'reminder',
      channel: 'mail',
    });
  });
  it('writes no negative zero', () => {
    expect(JSON.stringify(changeLadder(base, { ...added, days: '0', side: 'before-due' }).rungs.at(-1))).toContain(
      '"days":0',
    );
    expect(Object.is(changeLadder(base, { ...added, days: '0', side: 'before-due' }).rungs.at(-1)?.days, 0)).toBe(true);
  });
  it('moves a word, takes one away, repeats the last', () => {
    expect(changeLadder(base, { change: 'earlier', rung: '2', sooner: '10' }).rungs[2]?.days).toBe(-55);
    expect(changeLadder(base, { change: 'remove', rung: '0' }).rungs).toEqual(base.rungs.slice(1));
    expect(changeLadder(base, { change: 'repeat', everyDays: '3' }).everyDays).toBe(3);
  });
  it.each([
    [{ ...added, side: 'began', days: 'soon' }],
    [{ ...added, side: 'never' }],
    [{ ...added, side: 'began', recipient: 'everybody' }],
    [{ change: 'repeat', everyDays: '' }],
    [{ change: 'weaker' }],
  ])('refuses what it cannot read: %j', (fields) => {
    expect(() => changeLadder(base, fields)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
  it('reads the ladder that was shown, and nothing else', () => {
    expect(ladderIn({ ladder: JSON.stringify(base) })).toEqual(base);
    for (const ladder of ['', '{', '{"rungs":[]}']) {
      expect(() => ladderIn({ ladder })).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    }
  });
});
