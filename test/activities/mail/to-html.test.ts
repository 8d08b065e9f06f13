import { describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { composeNotice } from '../../../activities/mail/compose-notice.ts';
import type { Letter } from '../../../activities/mail/letter.ts';
import { toHtml } from '../../../activities/mail/to-html.ts';
import { toText } from '../../../activities/mail/to-text.ts';
import { LETTERS, REQUESTS } from './letters.ts';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** What a reader sees of a letter: no markup and no preview, entities read back, one space between words. */
function seen(html: string): string {
  const [, body = ''] = html.split('</head>');
  return body
    .replace(/<div style="display:none[^>]*>[^<]*<\/div>/, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(\w+|#39);/g, (_, name: string) => ENTITIES[name] ?? '?')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The same of plain text: the dashes of its list, and the link that is behind a button in HTML, are taken out. */
function said(text: string, link: string): string {
  return text
    .replaceAll(/^ {2}- /gm, '')
    .replace(`:\n${link}`, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '</td></tr></table><img src=x onerror=alert(1)>',
  '[[link]] [[items]] [[because]]',
  '" onclick="alert(1)',
  '<mj-raw><iframe src="https://evil.example"></iframe></mj-raw>',
  '<!--[if mso]><b>',
  '$& $1 $`',
  '&lt;b&gt;',
];

describe('a letter in HTML', () => {
  it.each(LETTERS)('says the same as in plain text: $kind', ({ letter }) => {
    expect(seen(toHtml(letter))).toBe(said(toText(letter), letter.link));
    expect(toHtml(letter).match(/href="[^"]*"/g)).toEqual([
      'href="https://creditable.example/queue?from=mail&amp;x=1"',
    ]);
  });

  it.each(HOSTILE)('takes %j for words, wherever it stands', (words) => {
    const letter: Letter = {
      greeting: words,
      opening: words,
      items: [words, words],
      action: words,
      linkLabel: words,
      link: 'https://creditable.example/queue',
      because: words,
    };
    const html = toHtml(letter);
    expect(seen(html)).toBe(said(toText(letter), letter.link));
    const blank = toHtml({
      ...letter,
      ...Object.fromEntries(Object.keys(letter).map((name) => [name, ''])),
      items: ['', ''],
    });
    expect(html.match(/<[a-z!/][^>]*>/gi)?.length).toBe(blank.match(/<[a-z!/][^>]*>/gi)?.length);
    const linked = toHtml({ ...letter, link: words });
    expect(linked.match(/<[a-z!/][^>]*>/gi)?.length).toBe(blank.match(/<[a-z!/][^>]*>/gi)?.length);
    expect(linked.match(/\son\w+="/g)).toBeNull();
  });

  it('loads nothing, and is laid out for a telephone and for the dark', () => {
    const html = toHtml(LETTERS[0]!.letter);
    const addresses = html.match(/(?:https?:)?\/\/[^"'\s)<]+/g);
    expect([...new Set(addresses)].sort()).toEqual([
      'http://www.w3.org/1999/xhtml',
      'https://creditable.example/queue?from=mail&amp;x=1',
    ]);
    expect(html).not.toMatch(/<img|<link|@import|url\(|<script/);
    expect(html).toContain('name="viewport"');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).not.toContain('[[');
  });

  it('is one part of a mail that programs read back as it was', async () => {
    const { subject, text, html } = composeNotice(REQUESTS[0]!);
    const raw = `Subject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
    const read = await simpleParser(raw);
    expect(read.text).toContain('Zelda Canary: Registration AMFT 7755331, 12 hours: not signed');
    expect(text).toContain('Zelda Canary: Registration AMFT 7755331, 12 hours: not signed');
  });
});

describe('a subject', () => {
  it.each(REQUESTS)('names nobody and no number of the letter: $kind, $tone, to the $recipientRole', (request) => {
    const { subject } = composeNotice(request);
    expect(subject).not.toMatch(/canary|zelda|quentin|rufus|o'neil|7755331|12 hours|4980/i);
    // Beside how many there are, only the day on which they are due.
    expect(subject.replace('December 24, 2026', '').match(/\d+/g) ?? []).toEqual(
      subject.startsWith('2') || subject.includes(' 2 ') ? ['2'] : [],
    );
  });
});
