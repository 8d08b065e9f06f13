import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** One file of an archive; its content is made when its turn comes. */
export interface ArchivedFile {
  /** Made of our own words and ids, and an ending. */
  readonly path: string;
  readonly content: () => Promise<string | Buffer>;
}

/** Where an archive says what it holds. */
const LAST = 'read-me.txt';

/**
 * Writes files into an archive one after the other, so that no more than one is held in memory. What cannot be read is
 * empty and named at the end of `read-me.txt`, so that one lost file holds up nobody's data.
 * @param words - the beginning of `read-me.txt`.
 * @param at - the present instant (ISO 8601), for the times in the archive.
 * @returns the archive, as it is made.
 */
export function zipFiles(files: readonly ArchivedFile[], words: string, at: string): Readable {
  const zip = new ZipFile();
  const missing: string[] = [];
  const add = (path: string, content: ArchivedFile['content']): void => {
    zip.addReadStreamLazy(path, { mtime: new Date(at) }, (give) => {
      content().then(
        (bytes) => give(null, Readable.from([bytes], { objectMode: false })),
        () => {
          missing.push(path);
          give(null, Readable.from([]));
        },
      );
    });
  };
  for (const { path, content } of files) add(path, content);
  add(LAST, () => Promise.resolve(`${[words, ...missing.map((path) => `Could not be read: ${path}`)].join('\n')}\n`));
  zip.end();
  return Readable.from(zip.outputStream);
}
