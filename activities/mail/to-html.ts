import type { Letter } from './letter.ts';

const FONT =
  'font-family:system-ui,-apple-system,Segoe UI,Roboto,sans-serif;font-size:16px;line-height:1.5;color:#1f2933';
const BUTTON =
  'display:inline-block;padding:10px 18px;background:#1f4e79;color:#ffffff;text-decoration:none;border-radius:4px';
const SMALL = 'font-size:13px;color:#52606d';

/** A notice as simple HTML: no pictures, nothing loaded from elsewhere, readable without styles. */
export function toHtml(letter: Letter): string {
  const items = letter.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Creditable</title></head>
<body style="${FONT};max-width:600px;margin:0 auto;padding:16px">
<p>${escapeHtml(letter.greeting)}</p>
<p>${escapeHtml(letter.opening)}</p>
<ul>${items}</ul>
<p>${escapeHtml(letter.action)}</p>
<p><a href="${escapeHtml(letter.link)}" style="${BUTTON}">${escapeHtml(letter.linkLabel)}</a></p>
<p style="${SMALL}">${escapeHtml(letter.because)}<br>Creditable</p>
</body></html>
`;
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
