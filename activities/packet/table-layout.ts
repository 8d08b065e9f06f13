import type { CustomTableLayout } from 'pdfmake';

const LINE = '#c4cbd4';
const HEADER_FILL = '#eef1f5';

/** Tables of the packet: thin gray lines between rows, a shaded header that repeats on every page, no vertical lines. */
export const RULED: CustomTableLayout = {
  hLineWidth: (row, node) => (row === 0 || row === node.table.body.length ? 0.75 : 0.4),
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  fillColor: (row, node) => (row < (node.table.headerRows ?? 0) ? HEADER_FILL : null),
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
};

/** The same, closer together: a weekly log with its signature takes a third of a page. */
export const RULED_CLOSE: CustomTableLayout = { ...RULED, paddingTop: () => 1.2, paddingBottom: () => 1 };

/** Name and value side by side, without lines. */
export const PLAIN: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: () => 6,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

/** Name and value side by side, in small print. */
export const CLOSE: CustomTableLayout = { ...PLAIN, paddingTop: () => 0, paddingBottom: () => 0 };
