import type { Letter } from './letter.ts';

/**
 * Puts a letter into a template that has `[[name]]` wherever one of its parts belongs. Everything is escaped, and nothing
 * that a letter says is read as a part of the template.
 */
export function fillLetter(template: string, letter: Letter): string {
  const { items, ...lines } = letter;
  const parts: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, escapeHtml(line)])),
    items: `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`,
  };
  return template.replaceAll(/\[\[(\w+)\]\]/g, (place, name: string) => parts[name] ?? place);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
