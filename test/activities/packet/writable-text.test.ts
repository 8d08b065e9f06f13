import { describe, expect, it } from '@jest/globals';
import { renderPacket } from '../../../activities/packet/render-packet.ts';
import { writable } from '../../../activities/packet/writable-text.ts';
import { aPacket } from './a-packet.ts';
import { readPdf } from './read-pdf.ts';

describe('writable text', () => {
  it('every character that is written as it is can be read back from the file', async () => {
    const drawable = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => character === writable(character),
    );
    expect(drawable.length).toBeGreaterThan(700);
    const notes = Array.from({ length: Math.ceil(drawable.length / 40) }, (_, line) =>
      drawable.slice(line * 40, line * 40 + 40).join(''),
    );
    const base = aPacket(1);
    const document = { ...base.evaluation.document, notes };
    const text = (
      await readPdf((await renderPacket({ ...base, evaluation: { ...base.evaluation, document } })).bytes)
    ).join('');
    expect(drawable.filter((character) => !text.includes(character))).toEqual([]);
  });

  it('what the typeface lacks is written by number, so that two names never look the same', () => {
    expect(writable('李')).toBe('[U+674E]');
    expect(writable('李')).not.toBe(writable('王'));
  });

  it('composed and decomposed letters are the same letter', () => {
    expect(writable('Mari\u0301a')).toBe('María');
  });
});
