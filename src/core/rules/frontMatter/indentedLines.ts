interface ReadLine {
  readonly indent: number;
  readonly isItem: boolean;
  readonly key: string | undefined;
  readonly keyColumn: number;
  /** Whether nothing stands behind the key: its value lies below it. */
  readonly isOpen: boolean;
}

/** `  - title: News`, `  - lakes` or `    url: "#news"`; not `  -title: News`, in which YAML sees no dash. */
export function readLine(line: string): ReadLine | undefined {
  const [read, blanks = '', dash = '', key] =
    /^( *)(- +)?(?:((?!-)[\w-]+|"[^"]*"|'[^']*')[ \t]*:(?=\s|$))?/.exec(line) ?? [];
  if (read === undefined || (dash === '' && key === undefined)) return undefined;
  const isOpen = key !== undefined && !isContent(line.slice(read.length));
  return { indent: blanks.length, isItem: dash !== '', key, keyColumn: blanks.length + dash.length, isOpen };
}

/** Whether YAML reads anything on a line: no blank one, no comment. */
export function isContent(line: string): boolean {
  return !/^\s*(?:#|$)/.test(line);
}

/** The number of blanks a line of content begins with. */
export function indentOf(line: string): number {
  return line.search(/\S/);
}

/** Whether lines stand nearer to the margin than the first: YAML ends before them, and what lies behind would be lost without a word. */
export function endsEarly(lines: readonly string[]): boolean {
  const indents = lines.filter(isContent).map(indentOf);
  return indents.some(indent => indent < (indents[0] ?? 0));
}

/** Behind the lines that belong to this one, or stand beside it in the same wrong column. */
export function endOfBlock(lines: readonly string[], at: number): number {
  const first = readLine(lines[at] ?? '');
  const end = lines.findIndex((line, index) => {
    if (index <= at || !isContent(line)) return false;
    const indent = indentOf(line);
    return indent < (first?.indent ?? 0) || (indent === first?.indent && (first.isItem || line[indent] === '-'));
  });
  return end < 0 ? lines.length : end;
}

/** The lines from `at` to before `end` so that the first begins at `column`. */
export function moveLines(lines: readonly string[], at: number, end: number, column: number): readonly string[] {
  const by = column - indentOf(lines[at] ?? '');
  return lines.map((line, index) => (index >= at && index < end ? shifted(line, by) : line));
}

function shifted(line: string, by: number): string {
  if (line.trim() === '') return line;
  return by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, indentOf(line)));
}

/** How many keys have neither a value behind them nor one below. */
export function emptyKeys(lines: readonly string[]): number {
  const content = lines.filter(isContent);
  return content.filter((written, index) => {
    const line = readLine(written);
    if (line?.isOpen !== true) return false;
    const next = content[index + 1] ?? '';
    const indent = indentOf(next);
    return indent < line.keyColumn || (indent === line.keyColumn && next[indent] !== '-');
  }).length;
}
