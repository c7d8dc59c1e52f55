import { ElementNode } from '../element';
import { blockElements } from '../htmlElements';
import type { Alignment } from '../tree';

type Cells = readonly ElementNode[];

const alignPattern = /(?:;\s*)?text-align:\s+(center|left|right)/;

/** Whether a table of HTML is one that Markdown can write: text in its cells, equal rows, one alignment a column. */
export function isSimpleTable(table: ElementNode): boolean {
  const parts = table.children.filter(({ type }) => type !== 'text');
  const isSectioned = parts.some(({ value }) => ['thead', 'tbody', 'tfoot'].includes(value));
  const hasRows = parts.some(({ value }) => value === 'tr');
  if (hasRows && !rowsHave(table, 'td')) return false;
  if (isSectioned && !parts.every(part => rowsHave(part, part.value === 'thead' ? 'th' : 'td'))) return false;
  const rows = rowsIn(table).map(cellsIn);
  const [first] = rows;
  if (first === undefined) return false;
  const alignment = first.map(alignmentOf);
  return rows.every(
    cells =>
      cells.length === first.length &&
      cells.every((cell, column) => isText(cell) && alignmentOf(cell) === alignment[column]),
  );
}

function rowsHave(part: ElementNode, name: string): boolean {
  return part.children.every(
    row =>
      row.type === 'text' ||
      (row.value === 'tr' && row.children.every(cell => cell.type === 'text' || cell.value === name)),
  );
}

function rowsIn(node: ElementNode): readonly ElementNode[] {
  return node.children.flatMap(child => (child.value === 'tr' || child.type === 'tr' ? [child] : rowsIn(child)));
}

function cellsIn(row: ElementNode): Cells {
  return row.children.filter(({ type, value }) => type === 'td' || value === 'td' || value === 'th');
}

function isText(node: ElementNode): boolean {
  return node.children.every(child => (child.type === 'text' || !blockElements.has(child.value)) && isText(child));
}

function alignmentOf(cell: ElementNode): Alignment {
  const align = alignPattern.exec(cell.attributes.get('style') ?? '')?.[1];
  return align === 'center' || align === 'left' || align === 'right' ? align : 'default';
}

/** A table whose parts are already native: head cells are cells, rows have a body, columns an alignment. */
export function nativeTable(table: ElementNode): ElementNode {
  const sections = table.children.filter(({ type }) => type !== 'html_element');
  const rows = sections.flatMap(section => (section.type === 'tr' ? [section] : section.children));
  table.details = { alignment: cellsIn(rows[0] ?? table).map(alignmentOf) };
  for (const row of rows) for (const cell of cellsIn(row)) dropAlignment(cell);
  if (sections[0]?.type !== 'tr') {
    table.replaceChildren(sections);
    return table;
  }
  const body = new ElementNode('tbody', '', table.start, table.end);
  body.replaceChildren(sections);
  table.replaceChildren([body]);
  return table;
}

function dropAlignment(cell: ElementNode): void {
  const style = cell.attributes.get('style');
  if (style === undefined || !alignPattern.test(style)) return;
  const rest = style.replace(alignPattern, '');
  const attributes = new Map(cell.attributes);
  if (rest === '') attributes.delete('style');
  else attributes.set('style', rest);
  cell.useAttributes(attributes);
}
