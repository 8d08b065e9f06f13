/** Lines of cells as CSV (RFC 4180); cells that a spreadsheet would run as a formula are made plain text. */
export function toCsv(lines: readonly (readonly (string | number | null)[])[]): string {
  return lines.map((cells) => cells.map(quote).join(',')).join('\r\n') + '\r\n';
}

function quote(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Math.round(cell * 10_000) / 10_000);
  const plain = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
