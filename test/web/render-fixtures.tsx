import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderDocument } from '../../api/web/render-document.ts';
import { assetFiles } from '../../api/web/assets.ts';
import { PAGES } from './fixtures/pages.tsx';

/**
 * Writes every page with realistic data as HTML files that a browser opens without a server.
 * Run: `node --import tsx test/web/render-fixtures.tsx FOLDER`.
 */
export function renderFixtures(folder: string): string[] {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const { name, file } of assetFiles()) copyFileSync(file, join(folder, 'assets', name));
  return Object.entries(PAGES).map(([name, page]) => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, renderDocument(page()).replaceAll(/(href|src)="\/assets\/([a-z.]+)[^"]*"/g, '$1="assets/$2"'));
    return file;
  });
}

const [folder] = process.argv.slice(2);
if (import.meta.main && folder !== undefined) renderFixtures(folder);
