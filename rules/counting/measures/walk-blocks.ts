import { type Account, type Entry, type Sheet } from '../sheet.ts';

/** Takes one entry's minutes inside one block. */
export type TakePiece = (entry: Entry, minutes: number, isLastOfBlock: boolean) => void;

/**
 * Walks through what is credited to an account in blocks of so many minutes, in the order of the days.
 * An entry in which a block ends is given in two pieces or more, one for each block it lies in.
 * @param size - minutes of one block.
 * @param take - called for every piece; the last block may stay open.
 * @throws RangeError for a block without a length.
 */
export function walkBlocks({ entries }: Sheet, { credit }: Account, size: number, take: TakePiece): void {
  if (size <= 0) throw new RangeError('A block of hours must have a length');
  let room = size;
  for (const entry of entries) {
    let left = Math.max(0, credit[entry.index] ?? 0);
    while (left > 0) {
      const minutes = Math.min(left, room);
      room -= minutes;
      left -= minutes;
      take(entry, minutes, room === 0);
      if (room === 0) room = size;
    }
  }
}
