import { generate } from 'lean-qr';

/** A picture of black squares, one unit each. */
export interface QrPicture {
  /** How many units it is wide and high, with the white edge that readers need. */
  readonly size: number;
  /** The path of an SVG. */
  readonly path: string;
}

/** ISO/IEC 18004 asks for a white edge of four squares. */
const EDGE = 4;

/** The QR code of a text, as the path of an SVG: nothing is fetched and no script runs to show it. */
export function qrPathOf(text: string): QrPicture {
  const code = generate(text);
  const squares: string[] = [];
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1)
      if (code.get(x, y)) squares.push(`M${String(x + EDGE)} ${String(y + EDGE)}h1v1h-1z`);
  return { size: code.size + 2 * EDGE, path: squares.join('') };
}
