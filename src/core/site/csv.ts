import type { YamlProblem, YamlSequence, YamlValue } from '../syntax/yamlValue';

interface CsvTable {
  /** One object a row, its keys from the first line; a field left out is `null`. */
  readonly rows: readonly Readonly<Record<string, string | null>>[];
  readonly problem: YamlProblem | undefined;
}

interface Field {
  readonly value: string | null;
  /** Quotes included. */
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly fields: readonly Field[];
  readonly end: number;
}

type Reading =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'problem'; readonly problem: YamlProblem };

/**
 * Reads a table with a line of headers as Ruby's CSV does for Jekyll's data files: `"` quotes fields, `""` is a quote in
 * one, an empty field is null but `""` an empty string, of equal headers the first has the value. What Ruby refuses (a
 * quote inside a bare field, a quoted field never closed) is a problem and there are no rows. Never throws.
 */
export function readCsv(text: string, separator: ',' | '\t'): CsvTable {
  const table = readRows(text, separator);
  if (table.problem !== undefined) return { rows: [], problem: table.problem };
  const [headers = [], ...body] = table.rows.map(({ fields }) => fields.map(({ value }) => value));
  return { rows: body.map(fields => toObject(headers, fields)), problem: undefined };
}

/** The same table as nodes with places: a sequence of mappings, their keys written once, in the first line. */
export function placeCsv(text: string, separator: ',' | '\t'): YamlSequence {
  const range = { start: 0, end: text.length };
  const table = readRows(text, separator);
  const [headers, ...body] = table.problem === undefined ? table.rows : [];
  const items = body.map(({ fields }): YamlValue => {
    const entries = fields.map(({ value, start, end }, column) => {
      const header = headers?.fields[column];
      const keyRange = { start: header?.start ?? start, end: header?.end ?? start };
      const scalar = { kind: 'scalar' as const, range: { start, end }, value, source: text.slice(start, end) };
      return { key: header?.value ?? '', keyRange, value: scalar };
    });
    // the last of equal keys counts in YAML, the first in CSV
    return { kind: 'mapping', range: rowRange(fields), entries: entries.reverse() };
  });
  return { kind: 'sequence', range, items };
}

function rowRange(fields: readonly Field[]): { readonly start: number; readonly end: number } {
  return { start: fields[0]?.start ?? 0, end: fields.at(-1)?.end ?? 0 };
}

function readRows(
  text: string,
  separator: string,
): { readonly rows: readonly Row[]; readonly problem: YamlProblem | undefined } {
  const rows: Row[] = [];
  let start = 0;
  while (start < text.length) {
    const reading = readRow(text, start, separator);
    if (reading.kind === 'problem') return { rows: [], problem: reading.problem };
    rows.push(reading.row);
    start = reading.row.end;
  }
  return { rows, problem: undefined };
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
  const fields: Field[] = [];
  let at = start;
  if (isBreak(text, at)) return { kind: 'row', row: { fields, end: behindBreak(text, at) } };
  for (;;) {
    const quoted = text[at] === '"';
    const end = quoted ? endOfQuoted(text, at) : endOfBare(text, at, separator);
    if (end < 0) return trouble('This quoted field is never closed', at, text.length);
    const source = text.slice(at, end);
    if (!quoted && source.includes('"')) return trouble('A quote inside a field that is not quoted', at, end);
    const value = quoted ? source.slice(1, -1).replace(/""/g, '"') : source === '' ? null : source;
    fields.push({ value, start: at, end });
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
