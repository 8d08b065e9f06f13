import { describe, expect, it } from '@jest/globals';
import { qrPathOf } from '../../../api/authenticator/qr-path.ts';

/** Which squares are black. */
const squaresOf = (path: string): Set<string> =>
  new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x = '', y = '']) => `${x} ${y}`));

/** The eye that stands in three corners of each QR code (ISO/IEC 18004, 6.3.3). */
const EYE = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

describe('the picture of a QR code', () => {
  const { size, path } = qrPathOf('otpauth://totp/Creditable:Sam?secret=GEZDGNBVGY3TQOJQ');
  const black = squaresOf(path);
  const eyeAt = (left: number, top: number): string[] =>
    EYE.map((row, y) => [...row].map((_, x) => (black.has(`${left + x} ${top + y}`) ? '1' : '0')).join(''));

  it('has three eyes, and none in the fourth corner', () => {
    const far = size - 4 - 7;
    for (const [left, top] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const)
      expect(eyeAt(left, top)).toEqual(EYE);
    expect(eyeAt(far, far)).not.toEqual(EYE);
  });

  it('has a white edge of four squares, and one of the sizes that there are', () => {
    const outside = [...black].filter((square) =>
      square.split(' ').some((at) => Number(at) < 4 || Number(at) >= size - 4),
    );
    expect(outside).toEqual([]);
    expect((size - 8 - 17) % 4).toBe(0);
  });

  it('is another for another text', () => {
    expect(qrPathOf('otpauth://totp/Creditable:Sam?secret=GEZDGNBVGY3TQOJR').path).not.toBe(path);
  });
});
