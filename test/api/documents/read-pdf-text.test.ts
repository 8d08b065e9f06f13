import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readPdfText } from '../../../api/documents/read-pdf-text.ts';
import { pdfSaying } from './files.ts';

describe('the text of a PDF', () => {
  it('is read page by page', async () => {
    expect(await readPdfText(pdfSaying(['One', 'and two'], ['three']))).toEqual({
      text: 'One and two three',
      whole: true,
    });
  });

  it('is read up to a hundred pages, and it is said that there are more', async () => {
    const read = await readPdfText(pdfSaying(...Array.from({ length: 103 }, (_, at) => [`page${String(at + 1)}`])));
    expect([read?.whole, read?.text.includes('page100'), read?.text.includes('page101')]).toEqual([false, true, false]);
  });

  it('is none where the file cannot be read, and the next one is read all the same', async () => {
    expect(await readPdfText(randomBytes(2_000))).toBeNull();
    expect((await readPdfText(pdfSaying(['after'])))?.text).toBe('after');
  });

  it('is none where it takes too long, and the next one is read all the same', async () => {
    expect(await readPdfText(pdfSaying(['late']), 0)).toBeNull();
    expect((await readPdfText(pdfSaying(['in time'])))?.text).toBe('in time');
  });

  it('is none where too many wait already', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => readPdfText(pdfSaying(['busy']))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(2);
  });
});
