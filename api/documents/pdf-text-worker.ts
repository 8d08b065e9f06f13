import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfText } from './read-pdf-text.ts';

/** So much of a file is read at most. */
const MOST = { pages: 100, characters: 1_000_000 };

const FONTS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts/');

/** Answers one file after the other with its text; null where it cannot be read. */
parentPort?.on('message', (content: Uint8Array) => {
  void readText(content).then(
    (text) => parentPort?.postMessage(text),
    () => parentPort?.postMessage(null),
  );
});

async function readText(content: Uint8Array): Promise<PdfText> {
  const reading = getDocument({ data: content, standardFontDataUrl: FONTS, verbosity: 0 });
  try {
    const document = await reading.promise;
    let text = '';
    let page = 0;
    while (page < Math.min(document.numPages, MOST.pages) && text.length < MOST.characters) {
      page += 1;
      const { items } = await (await document.getPage(page)).getTextContent();
      text += `${items.map((item) => ('str' in item ? item.str : '')).join(' ')}\n`;
    }
    return { text: text.slice(0, MOST.characters).replaceAll(/\s+/g, ' ').trim(), whole: page === document.numPages };
  } finally {
    await reading.destroy();
  }
}
