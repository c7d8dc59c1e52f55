/** One line of a table: what was measured, the figure, and what it should be at most, if anything says so. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly goal?: string;
}

export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Markdown. */
export function printTable({ title, rows }: Table): string {
  const lines = rows.map(({ what, figure, goal = '' }) => `| ${what} | ${figure} | ${goal} |`);
  return [`### ${title}`, '', '| | measured | goal |', '|---|---|---|', ...lines, ''].join('\n');
}
