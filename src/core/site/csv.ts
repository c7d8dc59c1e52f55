import type { YamlProblem } from '../syntax/yamlValue';

interface CsvTable {
  /** One object a row, its keys from the first line; a field left out is `null`. */
  readonly rows: readonly Readonly<Record<string, string | null>>[];
  readonly problem: YamlProblem | undefined;
}

interface Row {
  readonly fields: readonly (string | null)[];
  readonly end: number;
}

type Reading =
  { readonly kind: 'row'; readonly row: Row } | { readonly kind: 'problem'; readonly problem: YamlProblem };

/**
 * Reads a table with a line of headers as Ruby's CSV does for Jekyll's data files: `"` quotes fields, `""` is a quote in
 * one, an empty field is null but `""` an empty string, of equal headers the first has the value. What Ruby refuses (a
 * quote inside a bare field, a quoted field never closed) is a problem and there are no rows. Never throws.
 */
export function readCsv(text: string, separator: ',' | '\t'): CsvTable {
  const rows: (readonly (string | null)[])[] = [];
  let start = 0;
  while (start < text.length) {
    const reading = readRow(text, start, separator);
    if (reading.kind === 'problem') return { rows: [], problem: reading.problem };
    rows.push(reading.row.fields);
    start = reading.row.end;
  }
  const [headers = [], ...body] = rows;
  return { rows: body.map(fields => toObject(headers, fields)), problem: undefined };
}

function toObject(
  headers: readonly (string | null)[],
  fields: readonly (string | null)[],
): Record<string, string | null> {
  const width = Math.max(headers.length, fields.length);
  const entries = Array.from({ length: width }, (_, at) => [headers[at] ?? '', fields[at] ?? null] as const);
  // the first of equal headers is written last
  return Object.fromEntries([...new Map(entries.map(([key]) => [key, null])), ...entries.reverse()]);
}

function readRow(text: string, start: number, separator: string): Reading {
  const fields: (string | null)[] = [];
  let at = start;
  if (isBreak(text, at)) return { kind: 'row', row: { fields, end: behindBreak(text, at) } };
  for (;;) {
    const quoted = text[at] === '"';
    const end = quoted ? endOfQuoted(text, at) : endOfBare(text, at, separator);
    if (end < 0) return trouble('This quoted field is never closed', at, text.length);
    const source = text.slice(at, end);
    if (!quoted && source.includes('"')) return trouble('A quote inside a field that is not quoted', at, end);
    fields.push(quoted ? source.slice(1, -1).replace(/""/g, '"') : source === '' ? null : source);
    if (end >= text.length || isBreak(text, end)) return { kind: 'row', row: { fields, end: behindBreak(text, end) } };
    if (text[end] !== separator) return trouble('Text behind a quoted field', at, end + 1);
    at = end + 1;
  }
}

function trouble(message: string, start: number, end: number): Reading {
  return { kind: 'problem', problem: { message, start, end } };
}

/** Behind the closing quote; -1 where there is none. */
function endOfQuoted(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote < 0 ? -1 : quote + 1;
}

function endOfBare(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && !isBreak(text, end)) end++;
  return end;
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && (text[at + 1] === '\n' || at + 1 === text.length));
}

function behindBreak(text: string, at: number): number {
  return at >= text.length ? at : at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1);
}
