import type { Content, Size, TableCell } from 'pdfmake';
import { PLAIN, RULED } from '../table-layout.ts';
import { piece } from '../writable-text.ts';

/** A cell that holds something, as a table or a stack takes it. */
export type Cell = Exclude<TableCell, Record<PropertyKey, never>>;

/** The heading of a section that begins a page; it is listed on the cover. */
export function sectionHeading(title: string): Content {
  return { text: title, style: 'section', pageBreak: 'before', tocItem: true };
}

/** The heading of a short section that follows on the same page; it is listed on the cover. */
export function followingHeading(title: string): Content {
  return { text: title, style: 'section', tocItem: true, headlineLevel: 1, margin: [0, 18, 0, 4] };
}

/** A paragraph of small print under a heading. */
export function smallPrint(text: string): Content {
  return { text, style: 'small', margin: [0, 0, 0, 8] };
}

/** Says that a section is empty, so that nobody looks for a missing page. */
export function nothing(sentence: string): Content {
  return { text: sentence, margin: [0, 2, 0, 8] };
}

/** A text of the record in a cell; null prints as a dash. */
export function cell(text: string | null, style: Readonly<Record<string, unknown>> = {}): Cell {
  return { ...piece(text ?? '–'), ...style };
}

/** A requirement without a label by its id, as words. */
export function plainName(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

/** A citation in a cell; the section sign stays with its number. */
export function cite(citation: string | null): Cell {
  return cell((citation ?? 'No citation').replaceAll('§ ', '§\u00a0'), { fontSize: 8 });
}

/** A number in a cell, set to the right. */
export function figure(text: string, style: Readonly<Record<string, unknown>> = {}): Cell {
  return { text, alignment: 'right', ...style };
}

/** What a table looks like: its column titles (one that begins with `>` is set to the right) and widths in points. */
export interface TableShape {
  /** Printed above the column titles and repeated with them. */
  readonly title?: string;
  readonly heads: readonly string[];
  /** `*` shares what is left of 512 points. */
  readonly widths: readonly Size[];
}

/** A table whose head repeats on every page and whose rows are never torn apart. */
export function table({ title, heads, widths }: TableShape, rows: readonly TableCell[][]): Content {
  const columns = heads.map((head) =>
    head.startsWith('>') ? figure(head.slice(1), { style: 'head' }) : cell(head, { style: 'head' }),
  );
  const above =
    title === undefined
      ? []
      : [[cell(title, { style: 'part', colSpan: heads.length }), ...heads.slice(1).map(() => '')]];
  const body = [...above, columns, ...rows];
  return {
    table: {
      headerRows: body.length - rows.length,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [...widths],
      body,
    },
    layout: RULED,
    margin: [0, 2, 0, 10],
  };
}

/** Names and values, one below the other. */
export function facts(pairs: readonly (readonly [string, string])[]): Content {
  const body = pairs.map(([name, value]) => [{ text: name, style: 'label' }, piece(value)]);
  return { table: { widths: [130, '*'], body }, layout: PLAIN, margin: [0, 2, 0, 8] };
}
