import type { Content, Style } from 'pdfmake';
import type { PacketContent } from '../../db/operations/packet/packet-content.ts';
import { writable } from './writable-text.ts';

/** Points; a letter page leaves 512 points of width between the margins. */
export const PAGE: { pageSize: 'LETTER'; pageMargins: [number, number, number, number] } = {
  pageSize: 'LETTER',
  pageMargins: [50, 50, 50, 56],
};

/** Near-black text, one dark blue for headings; nothing is said by color alone. */
export const STYLES: Record<string, Style> = {
  title: { fontSize: 20, bold: true, color: '#17324d' },
  section: { fontSize: 14, bold: true, color: '#17324d', marginBottom: 4 },
  part: { fontSize: 11, bold: true, color: '#17324d' },
  head: { fontSize: 8, bold: true, color: '#3d4a59' },
  label: { color: '#3d4a59' },
  small: { fontSize: 8, color: '#3d4a59' },
  hash: { fontSize: 7.5, color: '#3d4a59' },
};

/** What text looks like unless a style says otherwise. */
export const DEFAULT_STYLE: Style = { font: 'Roboto', fontSize: 9, lineHeight: 1.15, color: '#1a1f26' };

/** The foot of every page: whose record this is, which journey, and the page of how many. */
export function footerOf(content: PacketContent): (page: number, pages: number) => Content {
  const whose = `${shortened(writable(content.supervisee.name))}  ·  ${content.license}  ·  Journey ${content.journeyId}`;
  return (page, pages) => ({
    margin: [50, 18, 50, 0],
    columns: [
      { text: whose, style: 'small' },
      { text: `Page ${page} of ${pages}`, style: 'small', alignment: 'right', width: 80 },
    ],
  });
}

/** The foot has one line; a longer name is written out on the cover. */
function shortened(name: string): string {
  return name.length <= 48 ? name : `${name.slice(0, 47)}…`;
}
