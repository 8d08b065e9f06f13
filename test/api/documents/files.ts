import { deflateRawSync, deflateSync } from 'node:zlib';

/** A PDF of one empty page, with more objects where a test wants them. */
export function pdfWith(objects = '', trailer = ''): Buffer {
  const body = `%PDF-1.7
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>
endobj
${objects}
trailer
<< /Root 1 0 R /Size 9 ${trailer} >>
startxref
0
%%EOF
`;
  return Buffer.from(body, 'latin1');
}

/** A PDF of pages that say something, a line each. */
export function pdfSaying(...pages: readonly (readonly string[])[]): Buffer {
  const kids = pages.map((_, at) => `${String(10 + at * 2)} 0 R`).join(' ');
  const objects = pages.map((lines, at) => {
    const drawn = lines.map((line) => `(${line.replaceAll(/[()\\]/g, '\\$&')}) Tj 0 -14 Td`).join(' ');
    const stream = `BT /F1 12 Tf 40 700 Td ${drawn} ET`;
    const [page, content] = [10 + at * 2, 11 + at * 2];
    const resources = '/Resources << /Font << /F1 5 0 R >> >> /MediaBox [0 0 600 800]';
    return `${String(page)} 0 obj
<< /Type /Page /Parent 2 0 R ${resources} /Contents ${String(content)} 0 R >>
endobj
${String(content)} 0 obj
<< /Length ${String(stream.length)} >>
stream
${stream}
endstream
endobj`;
  });
  const body = `%PDF-1.7
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>
endobj
5 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
endobj
${objects.join('\n')}
trailer
<< /Root 1 0 R /Size 9 >>
startxref
0
%%EOF
`;
  return Buffer.from(body, 'latin1');
}

/** An object of a PDF into which others are packed. */
export function packed(inside: string, filter = '/Filter /FlateDecode'): string {
  const bytes = filter === '' ? Buffer.from(inside) : deflateSync(inside);
  return `7 0 obj\n<< /Type /ObjStm /N 1 /First 4 ${filter} /Length ${String(bytes.length)} >>\nstream\n${bytes.toString('latin1')}\nendstream\nendobj`;
}

/** A PNG of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The beginning and the end of a JPEG; enough to tell that it is one. */
export const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb00ffd9', 'hex');

/** An archive without any file in it. */
export const ZIP = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);

/** Bytes of a program of Windows. */
export const EXE = Buffer.concat([Buffer.from('MZ'), deflateRawSync(Buffer.alloc(200))]);
