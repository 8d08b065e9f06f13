import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The HTML document of a page, as text. */
export function renderDocument(page: JSX.Element): string {
  return `<!doctype html>${renderToString(page)}`;
}
