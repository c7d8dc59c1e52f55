import type { YamlProblem, YamlSequence, YamlValue } from '../syntax/yamlValue';
import type { TextEdit } from '../text/edit';

/** What ends a row of a table. */
type RowEnd = '\r\n' | '\n' | '\r';

/** The message of the problem that a line break of a table is another than its first one. */
export const otherRowEnd = 'Another line break than the first one';

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
  /** Where its line break begins. */
  readonly broken: number;
  /** Behind that. */
  readonly end: number;
}

type Reading =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'problem'; readonly problem: YamlProblem };

/**
 * Reads a table with a line of headers as Ruby's CSV does for Jekyll's data files: `"` quotes fields, `""` is a quote in
 * one, an empty field is null but `""` an empty string, of equal headers the first has the value. The first line break of
 * the file, in quotes or not, is what ends all rows. What Ruby refuses (a quote inside a bare field, a quoted field never
 * closed, another line break outside of quotes) is a problem and there are no rows. Never throws.
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

/** As Ruby's CSV finds it, which takes the first line break of a file, in quotes or not. */
function rowEndOf(text: string): RowEnd {
  return breakAt(text, text.search(/[\r\n]/)) ?? '\n';
}

/**
 * Gives the rows of a table the end that Ruby expects, by edits of the line breaks outside of quotes. There are none where that may make two rows
 * of one, for a lone carriage return may be a line break within a field, and where something else is wrong with the table.
 */
export function withOneRowEnd(text: string, separator: ',' | '\t'): readonly TextEdit[] {
  const newText = rowEndOf(text);
  const { rows, problem } = readRows(text, separator, 'any');
  const others = rows.flatMap(({ broken, end }) => {
    const written = text.slice(broken, end);
    return written === '' || written === newText ? [] : [{ range: { start: broken, end }, newText, written }];
  });
  const isSure = problem === undefined && ![newText, ...others.map(({ written }) => written)].includes('\r');
  return isSure ? others.map(({ range }) => ({ range, newText })) : [];
}

function readRows(
  text: string,
  separator: string,
  rowEnd: RowEnd | 'any' = rowEndOf(text),
): { readonly rows: readonly Row[]; readonly problem: YamlProblem | undefined } {
  const rows: Row[] = [];
  let start = 0;
  while (start < text.length) {
    const reading = readRow({ text, separator, rowEnd }, start);
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

interface Table {
  readonly text: string;
  readonly separator: string;
  readonly rowEnd: RowEnd | 'any';
}

function readRow({ text, separator, rowEnd }: Table, start: number): Reading {
  const fields: Field[] = [];
  let at = start;
  for (;;) {
    const quoted = text[at] === '"';
    const end = quoted ? endOfQuoted(text, at) : endOfBare(text, at, separator);
    if (end < 0) return trouble('This quoted field is never closed', at, text.length);
    const source = text.slice(at, end);
    if (!quoted && source.includes('"')) return trouble('A quote inside a field that is not quoted', at, end);
    const value = quoted ? source.slice(1, -1).replace(/""/g, '"') : source === '' ? null : source;
    const found = breakAt(text, end);
    // a line with nothing in it has no fields
    if (found === undefined || end > start) fields.push({ value, start: at, end });
    if (found !== undefined && rowEnd !== 'any' && found !== rowEnd)
      return trouble(otherRowEnd, end, end + found.length);
    if (end >= text.length || found !== undefined)
      return { kind: 'row', row: { fields, broken: end, end: end + (found ?? '').length } };
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
  while (end < text.length && text[end] !== separator && breakAt(text, end) === undefined) end++;
  return end;
}

function breakAt(text: string, at: number): RowEnd | undefined {
  if (text[at] === '\r') return text[at + 1] === '\n' ? '\r\n' : '\r';
  return text[at] === '\n' ? '\n' : undefined;
}
