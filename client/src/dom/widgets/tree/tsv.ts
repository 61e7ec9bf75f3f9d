/** Cells as text on the clipboard, as spreadsheets write and read them: tabs between, quotes around what needs them. Pure. */

export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join("\t")).join("\n");
}

function quoted(cell: string): string {
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const pattern = /("(?:[^"]|"")*"|[^\t\n]*)([\t\n]|$)/gy;
  for (let match = pattern.exec(body); match; match = pattern.exec(body)) {
    const [, cell = "", end] = match;
    const plain = cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    (rows[rows.length - 1] as string[]).push(plain);
    if (end === "") break;
    if (end === "\n") rows.push([]);
  }
  return rows;
}
