import type { DocumentType } from '../../rules/vocabulary/document.ts';

const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');
/** The record that ends an archive, without its comment, and the longest comment. */
const ZIP_END_BYTES = 22;
const ZIP_COMMENT_BYTES = 65_535;
const PNG_SIGNATURE_BYTES = 8;
/** How much of the beginning a careless program reads to guess that a file is a page. */
const GUESSED_BYTES = 1_024;

/**
 * Whether a file is something else as well (an archive, a web page), or goes on after its end; some such files cannot be told.
 * @returns what is wrong, to follow "because"; null where nothing was found.
 */
export function findHiddenContent(content: Buffer, type: DocumentType): string | null {
  if (isArchive(content)) return 'it is an archive as well';
  const beginning = content.subarray(0, GUESSED_BYTES).toString('latin1');
  if (/<(script|html|!doctype|svg|iframe|body)\b/i.test(beginning)) return 'it is a web page as well';
  return endsAsItShould(content, type) ? null : 'it goes on after its end, or breaks off before it';
}

/** An archive is read from its end, so that anything may stand before it. */
function isArchive(content: Buffer): boolean {
  const from = Math.max(0, content.length - ZIP_END_BYTES - ZIP_COMMENT_BYTES);
  for (let at = content.indexOf(ZIP_END, from); at !== -1; at = content.indexOf(ZIP_END, at + 1)) {
    if (at + ZIP_END_BYTES > content.length) return false;
    if (at + ZIP_END_BYTES + content.readUInt16LE(at + ZIP_END_BYTES - 2) <= content.length) return true;
  }
  return false;
}

function endsAsItShould(content: Buffer, type: DocumentType): boolean {
  if (type === 'image/png') return endOfPng(content) === content.length;
  if (type === 'image/jpeg') return content.subarray(-2).equals(Buffer.from([0xff, 0xd9]));
  // Readers of PDF look for its beginning and its end anywhere near; here both are where they belong.
  return (
    content.subarray(0, 5).equals(Buffer.from('%PDF-')) && /%%EOF\s*$/.test(content.subarray(-64).toString('latin1'))
  );
}

/** Where the last chunk of a PNG ends; -1 where its chunks do not follow each other. */
function endOfPng(content: Buffer): number {
  for (let at = PNG_SIGNATURE_BYTES; at + 12 <= content.length;) {
    const end = at + 12 + content.readUInt32BE(at);
    if (content.toString('latin1', at + 4, at + 8) === 'IEND') return end;
    at = end;
  }
  return -1;
}
